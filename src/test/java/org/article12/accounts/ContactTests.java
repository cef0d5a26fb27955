package org.article12.accounts;

import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Anybody can write to the Secretariat, which stands where people get stuck. */
@RequestTest
class ContactTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theSecretariatIsReachedFromWherePeopleGetStuck() {
		for (String page : new String[] { "/help", "/sign-in", "/centres/nothing" }) {
			assertThat(this.mvc.get().uri(page).exchange()).as(page)
				.bodyText()
				.contains("href=\"/contact\"", "mailto:help@secretariat.example", "tel:+41225550112");
		}
	}

	@Test
	void aVisitorWritesWithoutASession() {
		assertThat(this.mvc.get().uri("/contact").exchange()).hasStatusOk()
			.doesNotContainHeader("Set-Cookie")
			.bodyText()
			.contains(Said.the("accounts.contact.title"))
			.doesNotContain("_csrf");
		long sessions = sessions();
		String words = "Where do I get an account? " + UUID.randomUUID();
		MvcTestResult sent = write("192.0.2.10", "Awa", "awa@ministry.example", words);
		assertThat(sent).hasStatusOk().doesNotContainHeader("Set-Cookie").bodyText().contains("awa@ministry.example");
		assertThat(sessions()).isEqualTo(sessions);
		assertThat(mail(words)).isEqualTo("help@secretariat.example");
		assertThat(this.jdbc.sql("select state from mail where position(? in plain) > 0")
			.param(words)
			.query(String.class)
			.single()).isEqualTo("KEPT");
		String mail = this.jdbc.sql("select id from mail where position(? in plain) > 0")
			.param(words)
			.query(String.class)
			.single();
		assertThat(this.mvc.get().uri("/mails/" + mail).with(SignedIn.as("admin@secretariat.example")).exchange())
			.bodyText()
			.contains(words, Said.the("notifications.contact.visitor"));
	}

	@Test
	void whoIsSignedInNeedNotSayWhoItIs() {
		assertThat(this.mvc.get().uri("/contact").with(SignedIn.as("focal.point@senegal.example")).exchange())
			.bodyText()
			.contains("focal.point@senegal.example", "_csrf");
		String words = "Please correct my name. " + UUID.randomUUID();
		assertThat(this.mvc.post()
			.uri("/contact")
			.with(SignedIn.as("focal.point@senegal.example"))
			.with(csrf())
			.param("name", "A. Ndiaye")
			.param("email", "a@ministry.example")
			.param("words", words)
			.exchange()).hasStatusOk();
		assertThat(this.jdbc.sql("select plain from mail where position(? in plain) > 0")
			.param(words)
			.query(String.class)
			.single()).contains("A. Ndiaye", Said.the("notifications.contact.signed-in", "Aminata Ndiaye", "Senegal"));
	}

	@Test
	void whatIsMissingIsSaidAndNothingTypedIsLost() {
		assertThat(write("192.0.2.11", "\u200b", "nobody", "")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.contact.name.missing"), Said.the("core.email.NO_AT"),
					Said.the("accounts.contact.words.missing"), "value=\"nobody\"");
	}

	@Test
	void oneNetworkSendsAFewAndWaitsThen() {
		for (int sent = 0; sent < 5; sent++) {
			assertThat(write("192.0.2.12", "Awa", "awa@ministry.example", "One of many")).hasStatusOk();
		}
		assertThat(write("192.0.2.12", "Awa", "awa@ministry.example", "One too many")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.contact.too-many"), "One too many");
		assertThat(write("192.0.2.13", "Awa", "awa@ministry.example", "From elsewhere")).hasStatusOk();
	}

	private MvcTestResult write(String from, String name, String email, String words) {
		return this.mvc.post().uri("/contact").with((request) -> {
			request.setRemoteAddr(from);
			return request;
		}).param("name", name).param("email", email).param("words", words).exchange();
	}

	private String mail(String words) {
		return this.jdbc.sql("select to_address from mail where position(? in plain) > 0")
			.param(words)
			.query(String.class)
			.single();
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

}
