package org.article12.mailin;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;

import org.article12.FormToken;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.accounts.MessagePace;
import org.article12.core.PersonId;
import org.article12.Story;
import org.article12.accounts.Recipient;
import org.article12.mailin.domain.MailInSettings;
import org.article12.mailin.store.Mailbox;
import org.article12.requests.Problem.Code;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer to a mail becomes a message; what cannot waits for an officer, and nothing is
 * lost or comes twice.
 */
@RequestTest
class MailInTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String STRANGER = "focal.point@ghana.example";

	private static final String BOX = "article12@portal.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

	private GreenMailUser box;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
		this.server.start();
		this.box = this.server.setUser(BOX, "box", "secret");
	}

	@AfterEach
	void end() {
		this.server.stop();
		this.jdbc.sql("delete from received_mail").update();
		this.jdbc.sql("delete from dead_address").update();
	}

	@Test
	void anAnswerBecomesAMessageOnceWithItsFiles() throws Exception {
		RequestReference request = this.story.submitted("Answered by mail", "NIP");
		String mail = answer(sent(request, PARTY), PARTY,
				"The plant in Dakar\n\nOn Monday, 3 May 2026, Article 12 wrote:\n> Which?", "list.csv", "a,b\n1,2\n");
		for (int time = 0; time < 2; time++) {
			deliver(mail);
			fetch();
		}
		assertThat(page(OFFICER, "/conversations/" + request)).contains("The plant in Dakar", "list.csv")
			.doesNotContain("&gt; Which?");
		assertThat(states()).containsExactly("POSTED");
		assertThat(this.jdbc.sql(
				"select count(*) from message_listed m join request_listed r on r.id = m.request_id where r.reference = ?")
			.param(request.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aFileThatIsNotTakenIsNamedInTheMessage() throws Exception {
		RequestReference request = this.story.submitted("Answered with a program", "NIP");
		deliver(answer(sent(request, PARTY), PARTY, "See the program", "run.exe", "MZ\u0000\u0001"));
		fetch();
		assertThat(page(OFFICER, "/conversations/" + request)).contains("See the program",
				Said.the("mailin.refused-files", "run.exe"));
	}

	@Test
	void whoMayNotWriteThereAndWhoIsUnknownWaitForAnOfficer() throws Exception {
		RequestReference request = this.story.submitted("Answered by others", "NIP");
		UUID mail = sent(request, PARTY);
		deliver(answer(mail, STRANGER, "From another Party", null, null));
		deliver(answer(mail, "nobody@elsewhere.example", "From nobody", null, null));
		deliver(answer(UUID.randomUUID(), PARTY, "To a mail that never was", null, null));
		deliver("From: " + PARTY + "\nTo: " + BOX + "\nSubject: Hello\nMessage-ID: <" + UUID.randomUUID()
				+ "@x>\n\nOut of the blue");
		fetch();
		assertThat(this.jdbc.sql("select why from received_mail where state = 'WAITING' order by why")
			.query(String.class)
			.list()).containsExactly("MAY_NOT_WRITE", "NO_REQUEST", "NO_REQUEST", "UNKNOWN_SENDER");
		assertThat(page(OFFICER, "/conversations/" + request)).doesNotContain("From another Party", "From nobody");
		assertThat(page(OFFICER, "/triage/mail")).contains("nobody@elsewhere.example",
				Said.the("mailin.why.UNKNOWN_SENDER"));
	}

	@Test
	void whatMachinesSendIsNoMessageAndABounceMarksTheAddress() throws Exception {
		RequestReference request = this.story.submitted("Answered by machines", "NIP");
		UUID mail = sent(request, PARTY);
		deliver("Auto-Submitted: auto-replied\n" + answer(mail, PARTY, "I am away", null, null));
		deliver(bounce(mail));
		fetch();
		assertThat(states()).containsOnly("NOT_FOR_US");
		assertThat(page("admin@secretariat.example", "/mails")).contains(Said.the("notifications.dead.title"), PARTY);
		assertThat(page(PARTY, "/account/notifications")).contains("550 No such user");
		int before = mails(PARTY);
		this.story.confirmEligibility(request);
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.jdbc.sql(
					"select count(*) from inbox_item where reference = ? and topic = 'CONFIRM_ELIGIBILITY' and person_id = ?")
				.params(request.value(), this.story.person(PARTY).id().value())
				.query(Integer.class)
				.single() == 1);
		assertThat(mails(PARTY)).isEqualTo(before);
		post(PARTY, "/account/notifications/mail-arrives", Map.of());
		assertThat(page(PARTY, "/account/notifications")).doesNotContain("550 No such user");
	}

	@Test
	void anOfficerFilesWhatWaitsOrSetsItAside() throws Exception {
		RequestReference request = this.story.submitted("Filed by an officer", "NIP");
		deliver(answer(sent(request, PARTY), "colleague@elsewhere.example", "From the ministry", "list.csv",
				"a,b\n1,2\n"));
		deliver("From: shop@elsewhere.example\nTo: " + BOX + "\nSubject: Buy\n\nNothing for us");
		fetch();
		String filed = "/triage/mail/" + waiting("UNKNOWN_SENDER");
		String aside = "/triage/mail/" + waiting("NO_REQUEST");
		assertThat(page(OFFICER, filed)).contains("From the ministry", "list.csv", request.value());
		assertThat(post(OFFICER, filed + "/filing", Map.of("reference", "SEN-1999-0001", "to", "SECRETARIAT")))
			.hasStatus(422);
		assertThat(
				post(OFFICER, filed + "/filing", Map.of("reference", request.value(), "to", "SECRETARIAT_AND_PARTY")))
			.hasStatus(302);
		assertThat(post(OFFICER, filed + "/filing", Map.of("reference", request.value(), "to", "SECRETARIAT")))
			.hasStatus(422);
		assertThat(page(PARTY, "/conversations/" + request)).contains("From the ministry", "list.csv",
				"colleague@elsewhere.example");
		assertThat(post(OFFICER, aside + "/setting-aside", Map.of("words", " "))).hasStatus(422);
		assertThat(post(OFFICER, aside + "/setting-aside", Map.of("words", "Advertising"))).hasStatus(302);
		assertThat(page(OFFICER, "/triage/mail")).contains(Said.the("mailin.empty"));
		assertThat(page(OFFICER, aside)).contains("Advertising");
	}

	@Test
	void whatAlwaysFailsKeepsNothingElseWaiting() throws Exception {
		this.jdbc.sql("""
				create function always_fails() returns trigger language plpgsql as
				$$ begin raise exception 'This mail always fails'; end $$""").update();
		this.jdbc.sql("""
				create trigger always_fails before insert on received_mail for each row
				when (new.subject = 'Always fails') execute function always_fails()""").update();
		try {
			for (int mail = 0; mail < 3; mail++) {
				deliver("From: shop@elsewhere.example\nTo: " + BOX + "\nSubject: Always fails\nMessage-ID: <"
						+ UUID.randomUUID() + "@x>\n\nNothing for us");
			}
			deliver("From: shop@elsewhere.example\nTo: " + BOX + "\nSubject: Comes after\n\nNothing for us");
			fetch(2);
			fetch(2);
			assertThat(this.jdbc.sql("select subject from received_mail").query(String.class).list())
				.containsExactly("Comes after");
		}
		finally {
			this.jdbc.sql("drop trigger always_fails on received_mail").update();
			this.jdbc.sql("drop function always_fails()").update();
		}
		fetch();
		assertThat(states()).as("each is taken once it can be").hasSize(4);
		this.jdbc.sql("delete from trouble where work = 'MAIL_IN'").update();
	}

	@Test
	void whoWritesMoreThanOnePersonDoesWaits() throws Exception {
		RequestReference request = this.story.submitted("Written too often", "NIP");
		PersonId writer = this.story.person(PARTY).id();
		MessagePace pace = this.portal.getBean(MessagePace.class);
		assertThat(pace.allows(writer)).isTrue();
		this.jdbc.sql("update pace set back_at = back_at + interval '2 hours' where id = ?")
			.param("MESSAGE:" + writer)
			.update();
		try {
			deliver(answer(sent(request, PARTY), PARTY, "One more", null, null));
			fetch();
			assertThat(waiting("TOO_MANY")).isNotNull();
			assertThat(page(OFFICER, "/conversations/" + request)).doesNotContain("One more");
		}
		finally {
			this.jdbc.sql("delete from pace where id = ?").param("MESSAGE:" + writer).update();
		}
	}

	@Test
	void aMailThatWaitsBeginsTheFormOfALetter() throws Exception {
		deliver("From: Ministry <minister@elsewhere.example>\nTo: " + BOX
				+ "\nSubject: Request for assistance\n\nWe ask for help with our inventory");
		fetch();
		UUID mail = waiting("NO_REQUEST");
		String choice = "/triage/letters/new?mail=" + mail;
		assertThat(page(OFFICER, "/triage/mail/" + mail)).contains(choice);
		assertThat(page(OFFICER, choice)).contains("name=\"mail\" value=\"" + mail + "\"");
		assertThat(page(OFFICER, choice + "&party=SEN")).contains("value=\"Request for assistance\"",
				"We ask for help with our inventory", "minister@elsewhere.example");
		assertThat(page(OFFICER, "/triage/letters/new?party=SEN&mail=nonsense")).doesNotContain("our inventory");
	}

	private int mails(String to) {
		return this.jdbc.sql("select count(*) from mail where to_address = ?").param(to).query(Integer.class).single();
	}

	private UUID waiting(String why) {
		return this.jdbc.sql("select id from received_mail where why = ?").param(why).query(UUID.class).single();
	}

	private List<String> states() {
		return this.jdbc.sql("select state from received_mail").query(String.class).list();
	}

	/** A mail about a request that went to somebody. */
	private UUID sent(RequestReference request, String to) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into mail (id, person_id, topic, reference, to_name, to_address, language, message_id, subject, plain,
						html, state, created_at, waiting_since, sent_at)
					values (:id, :person, 'OFFER', :reference, 'A', :to, 'en', :message, 'S', 'P', 'H', 'SENT', now(), now(), now())""")
			.param("id", id)
			.param("person", this.story.person(to).id().value())
			.param("reference", request.value())
			.param("to", to)
			.param("message", "<" + id + "@portal.example>")
			.update();
		return id;
	}

	private static String answer(UUID mail, String from, String words, @Nullable String file,
			@Nullable String content) {
		String head = "From: Somebody <" + from + ">\nTo: " + BOX + "\nSubject: Re: S\nMessage-ID: <"
				+ UUID.randomUUID() + "@elsewhere.example>\nIn-Reply-To: <" + mail + "@portal.example>\n";
		return (file == null) ? head + "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n" : head + """
				Content-Type: multipart/mixed; boundary=a

				--a
				Content-Type: text/plain; charset=utf-8

				%s
				--a
				Content-Type: application/octet-stream
				Content-Disposition: attachment; filename="%s"

				%s
				--a--
				""".formatted(words, file, content);
	}

	private static String bounce(UUID mail) {
		return """
				From: MAILER-DAEMON@mx.example
				To: %s
				Subject: Undelivered
				Content-Type: multipart/report; report-type=delivery-status; boundary=a

				--a
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				Final-Recipient: rfc822; x@y.example
				Action: failed
				Status: 5.1.1
				Diagnostic-Code: smtp; 550 No such user

				--a
				Content-Type: text/rfc822-headers

				Message-ID: <%s@portal.example>

				--a--
				""".formatted(BOX, mail);
	}

	private void deliver(String mail) throws Exception {
		this.box.deliver(new MimeMessage(null,
				new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
	}

	private void fetch(int most) {
		this.portal.getBean(Mailbox.class)
			.fetch(new MailInSettings("127.0.0.1", this.server.getImap().getPort(), "box", "secret", false, "INBOX",
					"Done", BOX, Duration.ofMinutes(1), most, ""));
	}

	private void fetch() throws Exception {
		fetch(50);
		assertThat(this.server.getManagers().getImapHostManager().getInbox(this.box).getMessageCount()).as("left")
			.isZero();
	}

	private String page(String who, String address) throws Exception {
		MvcTestResult page = this.mvc.get().uri(address).with(SignedIn.as(who)).exchange();
		assertThat(page).as(address).hasStatusOk();
		return page.getResponse().getContentAsString();
	}

	private MvcTestResult post(String who, String address, Map<String, String> fields) {
		var form = this.mvc.post().uri(address).with(SignedIn.as(who)).with(FormToken.csrf());
		fields.forEach(form::param);
		return form.exchange();
	}

}
