package org.article12.mailin.domain;

import com.ibm.icu.text.MessagePattern.Part.Type;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.article12.accounts.Recipient;
import org.article12.conversations.Message;
import org.article12.core.Words;
import org.article12.core.security.SigningKey;
import org.article12.documents.Upload.Content;
import org.article12.mailin.domain.ReceivedMail.Nature;
import org.article12.requests.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a mail says is read in any script and coding, and what machines sent is known. */
class MailReaderTests {

	private static final String HEAD = "From: Awa <awa@senegal.example>\nTo: article12@portal.example\nSubject: Re: it\nMessage-ID: <1@senegal.example>\n";

	private final MailInSettings settings = new MailInSettings("imap.example", 993, "a", "b", true, "INBOX", "Done",
			"article12@portal.example", Duration.ofMinutes(1), 50, "");

	private final ReplyTokens tokens = new ReplyTokens(this.settings, key());

	private final MailReader reader = new MailReader(this.tokens, this.settings);

	private static SigningKey key() {
		SigningKey key = Mockito.mock(SigningKey.class);
		Mockito.when(key.sign(Mockito.anyString()))
			.thenAnswer((call) -> Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString((call.getArgument(0) + "0123456789").getBytes(StandardCharsets.UTF_8)));
		return key;
	}

	@Test
	void anyScriptIsReadInItsOwnCoding() throws Exception {
		assertThat(read(HEAD + "Content-Type: text/plain; charset=windows-1251\n\nПриложен список",
				Charset.forName("windows-1251"))
			.text()).isEqualTo("Приложен список");
		assertThat(read(HEAD + "Content-Type: text/plain; charset=nobody-knows\n\nПриложен", StandardCharsets.UTF_8)
			.text()).isEqualTo("Приложен");
		assertThat(read(HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
				+ "2YXYsdit2KjYpw==")
			.text()).isEqualTo("مرحبا");
		assertThat(
				read(HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
						+ "d=C3=A9j=C3=A0 re=\n=C3=A7u")
					.text())
			.isEqualTo("déjà reçu");
	}

	@Test
	void htmlAloneBecomesTextWithoutWhatItQuotes() throws Exception {
		assertThat(read(HEAD + "Content-Type: text/html; charset=utf-8\n\n"
				+ "<p>First</p><p>Second <b>bold</b><br>third</p><ul><li>one<li>two</ul><script>no()</script>"
				+ "<blockquote>Old words</blockquote>")
			.text()).isEqualTo("First\n\nSecond bold\nthird\n\none\ntwo");
	}

	@Test
	void ofTwoFormsThePlainOneIsReadAndFilesAreNamed() throws Exception {
		ReceivedMail mail = read(HEAD + """
				Content-Type: multipart/mixed; boundary=a

				--a
				Content-Type: multipart/alternative; boundary=b

				--b
				Content-Type: text/html

				<p>As HTML</p>
				--b
				Content-Type: text/plain

				As text
				--b--
				--a
				Content-Type: application/pdf
				Content-Disposition: attachment; filename="=?utf-8?B?2LXZiNix2Kk=?=.pdf"

				%PDF
				--a--
				""");
		assertThat(mail.text()).isEqualTo("As text");
		assertThat(mail.files()).singleElement().satisfies((file) -> assertThat(file.name()).isEqualTo("صورة.pdf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Auto-Submitted: auto-replied", "X-Autoreply: yes", "Return-Path: <>" })
	void whatAMachineAnswersIsKnown(String header) throws Exception {
		assertThat(read(HEAD + header + "\n\nI am away").nature()).isEqualTo(Nature.AUTOMATIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "List-Id: <pops.lists.example>", "Precedence: bulk", "Precedence: list" })
	void whatGoesToListsIsKnown(String header) throws Exception {
		assertThat(read(HEAD + header + "\n\nNews").nature()).isEqualTo(Nature.LIST);
	}

	@Test
	void whatSomebodyWroteAndThePortalsOwnAreToldApart() throws Exception {
		assertThat(read(HEAD + "Auto-Submitted: no\n\nWords").nature()).isEqualTo(Nature.LETTER);
		assertThat(read(HEAD.replace("awa@senegal.example", "article12+x@portal.example") + "\nWords").nature())
			.isEqualTo(Nature.OWN);
	}

	@Test
	void aDeliveryReportNamesTheMailThatFailedForGood() throws Exception {
		assertThat(read(report("failed", "5.1.1")).bounced())
			.isEqualTo(new ReceivedMail.Bounced("<7@portal.example>", "smtp; 550 5.1.1 No such user"));
		assertThat(read(report("delayed", "4.4.1")).bounced()).isNull();
	}

	private static String report(String action, String status) {
		return HEAD + """
				Content-Type: multipart/report; report-type=delivery-status; boundary=a

				--a
				Content-Type: text/plain

				Sorry
				--a
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				Final-Recipient: rfc822; awa@senegal.example
				Action: %s
				Status: %s
				Diagnostic-Code: smtp; 550 5.1.1 No such user

				--a
				Content-Type: message/rfc822

				From: article12@portal.example
				Message-ID: <7@portal.example>

				Words
				--a--
				""".formatted(action, status);
	}

	@Test
	void aMailOfMorePartsThanAPersonWouldSendIsNotTakenApart() {
		StringBuilder parts = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n");
		for (int part = 0; part < 300; part++) {
			parts.append("--a\nContent-Type: text/plain\n\nx\n");
		}
		assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> read(parts + "--a--\n"));
	}

	@Test
	void anAddressForAnswersIsReadBackWhateverBecameOfItsLettersAndAForgedOneIsNone() {
		UUID mail = UUID.randomUUID();
		String address = this.tokens.of(mail).orElseThrow();
		assertThat(address.substring(0, address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
		assertThat(this.tokens.mail(address)).contains(mail);
		assertThat(this.tokens.mail(address.toUpperCase(Locale.ROOT))).contains(mail);
		char last = address.charAt(address.indexOf('@') - 1);
		String forged = address.replace(last + "@", ((last == 'a') ? 'b' : 'a') + "@");
		assertThat(this.tokens.mail(forged)).isEmpty();
		assertThat(this.tokens.bearsToken(forged)).isTrue();
		assertThat(this.tokens.mail("article12+" + "z".repeat(41) + "@portal.example")).isEmpty();
		assertThat(this.tokens.bearsToken("article12@portal.example")).isFalse();
	}

	private ReceivedMail read(String mail) throws Exception {
		return read(mail, StandardCharsets.UTF_8);
	}

	private ReceivedMail read(String mail, Charset coding) throws Exception {
		return this.reader
			.read(new MimeMessage(null, new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(coding))));
	}

}
