package org.article12.core.text;

import java.io.UnsupportedEncodingException;
import java.util.Random;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.article12.TestOrder;
import org.article12.core.text.EmailFault.Kind;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** There is one grammar of e-mail addresses: the one by which mail is carried. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "ana@ministry.example", "o'brien+pops@env.gov.example", "a.b.c@x-y.example", "1@2.example",
			"!#$%&'*+-/=?^_`{|}~@x.example", "a@r3---sn-4g5e.example" })
	void whatMailServersCarryIsAnAddress(String address) {
		assertThat(new EmailAddress(address).value()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:ana@ministry.example", "MAILTO:ana@ministry.example?subject=POPs&cc=x",
			"mailto:ana%40ministry.example", "<ana@ministry.example>", "<mailto:ana@ministry.example>",
			"ana@ministry.example;", "ana@ministry.example ,", "Ana@Ministry.Example.", "  ana@ministry.example\t\n",
			"Ana <ana@ministry.example>", "\"Diop, Ana\" <ana@ministry.example>;", "Ana Diop<ana@ministry.example>",
			"(ana@ministry.example)", "“ana@ministry.example”", "'ana@ministry.example'", "ana＠ministry.example",
			"ａｎａ＠ｍｉｎｉｓｔｒｙ．ｅｘａｍｐｌｅ", "ana@ministry。example", "ana﹫ministry.example", "\u200bana@ministry.example\u200b",
			"\ufeffana@ministry.example", "\u00a0ana@ministry.example\u3000", "\u200eana@ministry.example\u200f" })
	void whatPeoplePasteIsUnderstoodWithoutTheWrapping(String pasted) {
		assertThat(EmailAddress.fault(pasted)).isEmpty();
		assertThat(new EmailAddress(pasted).value()).isEqualTo("ana@ministry.example");
	}

	@ParameterizedTest
	@CsvSource({ "ana@españa.example, ana@xn--espaa-rta.example", "ana@ESPAÑA.example, ana@xn--espaa-rta.example",
			"ana@espan\u0303a.example, ana@xn--espaa-rta.example", "ana@straße.example, ana@xn--strae-oqa.example",
			"ana@министерство.рф, ana@xn--b1afiashkohcid.xn--p1ai", "ana@环境.中国, ana@xn--0ns354d.xn--fiqs8s",
			"ana@وزارة.مصر, ana@xn--mgbexc3i.xn--wgbh1c" })
	void domainsOfOtherScriptsAreKeptAsTheDnsHasThem(String typed, String kept) {
		assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
		assertThat(EmailAddress.spellings(kept)).contains(new EmailAddress(typed).readable());
		assertThat(new EmailAddress(new EmailAddress(typed).readable()).value()).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ana,                          NO_AT
			ana.ministry.example,         NO_AT
			ana@ministry@example.org,     TWO_ATS
			a@x.example; b@y.example,     SEVERAL
			'a@x.example, b@y.example',   SEVERAL
			a@x.example b@y.example,      SEVERAL
			<a@x.example> <b@y.example>,  SEVERAL
			an a@x.example,               SPACE
			ana @ x.example,              SPACE
			ana@x .example,               SPACE
			'an\u00a0a@x.example',        SPACE
			an\u200ba@x.example,          INVISIBLE
			an\u200da@x.example,          INVISIBLE
			ana@x\u200c.example,          INVISIBLE
			ana@x\u200e.example,          INVISIBLE
			ana@x\u115f.example,          INVISIBLE
			ana@x\ufe0f.example,          INVISIBLE
			ana@x\u00adx.example,         INVISIBLE
			ana@x\u202ex.example,         INVISIBLE
			an\u0000a@x.example,          INVISIBLE
			an\u0007a@x.example,          INVISIBLE
			@x.example,                   NO_MAILBOX
			josé@x.example,               MAILBOX_LETTER
			анна@x.example,               MAILBOX_LETTER
			安娜@x.example,                MAILBOX_LETTER
			a(b@x.example,                MAILBOX_SIGN
			a\\b@x.example,               MAILBOX_SIGN
			a:b@x.example,                MAILBOX_SIGN
			'"a b"@x.example',            SPACE
			'"ab"@x.example',             MAILBOX_SIGN
			'a,b@x.example',              MAILBOX_SIGN
			a..b@x.example,               MAILBOX_DOTS
			.a@x.example,                 MAILBOX_DOTS
			a.@x.example,                 MAILBOX_DOTS
			ana@,                         NO_DOMAIN
			ana@ministry,                 DOMAIN_ENDING
			ana@192.0.2.1,                DOMAIN_NUMBER
			ana@12345,                    DOMAIN_NUMBER
			ana@[192.0.2.1],              DOMAIN_SIGN
			ana@x..example,               DOMAIN_DOTS
			ana@.example,                 DOMAIN_DOTS
			ana@-x.example,               DOMAIN_HYPHEN
			ana@x-.example,               DOMAIN_HYPHEN
			ana@x_y.example,              DOMAIN_SIGN
			ana@x/y.example,              DOMAIN_SIGN
			ana@xn--zz--0.example,        DOMAIN
			ana@☃א.example,               DOMAIN
			""")
	void whatIsNoAddressIsSaidForWhatItIs(String typed, Kind kind) {
		assertThat(EmailAddress.fault(typed)).map(EmailFault::kind).contains(kind);
	}

	@Test
	void nothingIsLongerThanMailCanCarry() {
		String label = "d".repeat(63);
		assertThat(EmailAddress.fault("a".repeat(64) + "@x.example")).isEmpty();
		assertThat(kind("a".repeat(65) + "@x.example")).isEqualTo(Kind.MAILBOX_LONG);
		assertThat(EmailAddress.fault("a@" + label + ".example")).isEmpty();
		assertThat(kind("a@d" + label + ".example")).isEqualTo(Kind.DOMAIN_LONG);
		assertThat(kind("a@" + "ñ".repeat(60) + ".example")).isEqualTo(Kind.DOMAIN_LONG);
		String three = label + "." + label + "." + label;
		assertThat(EmailAddress.fault("a".repeat(62) + "@" + three.substring(1))).isEmpty();
		assertThat(kind("a".repeat(64) + "@" + three)).isEqualTo(Kind.LONG);
	}

	@Test
	void whateverIsTakenIsTakenByTheMailLibraryToo() {
		Random random = new Random(12);
		String alphabet = "ab.@-_+ \"<>();:,[]\\'éñ＠\u200b\u00ad\u3000ß。م1\n%";
		for (int number = 0; number < 50_000; number++) {
			StringBuilder typed = new StringBuilder();
			random.ints(1 + random.nextInt(12), 0, alphabet.length()).mapToObj(alphabet::charAt).forEach(typed::append);
			EmailAddress.read(typed + "@x" + typed + ".example").ifPresent(EmailAddressTests::carried);
			EmailAddress.read(typed.toString()).ifPresent(EmailAddressTests::carried);
		}
	}

	@Test
	void whoseAddressWasStoredBeforeIsFoundByTheSameLetters() {
		assertThat(EmailAddress.spellings("A..B@X.example")).containsExactly("a..b@x.example");
		assertThat(EmailAddress.spellings("Ana@España.example")).containsExactly("ana@xn--espaa-rta.example",
				"ana@españa.example");
		assertThat(EmailAddress.key(" A..B@X.example")).isEqualTo("a..b@x.example");
		assertThat(EmailAddress.spellings("a\0@x.example")).isEmpty();
	}

	private static void carried(EmailAddress address) {
		assertThat(address.value()).matches("[\\x21-\\x7e]{3,254}");
		assertThat(new EmailAddress(address.value())).isEqualTo(address);
		assertThatNoException().isThrownBy(() -> parse(address));
	}

	private static void parse(EmailAddress address) throws AddressException, UnsupportedEncodingException {
		InternetAddress parsed = new InternetAddress(address.value(), true);
		assertThat(parsed.getAddress()).isEqualTo(address.value());
	}

	private static Kind kind(String typed) {
		return EmailAddress.fault(typed).orElseThrow().kind();
	}

}
