package org.article12.accounts;

import java.util.List;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.accounts.domain.Doing;
import org.article12.accounts.store.Pace;
import org.article12.accounts.domain.PaceSettings;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** What one person does within an hour has its limit, and nothing typed is lost to it. */
@RequestTest
class PaceTests {

	private static final String TYPED = "A long <b>message</b> that took somebody an hour to write, and is not to be lost";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Pace pace;

	@Autowired
	private PaceSettings settings;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoStartsTooManyRequestsIsToldWhenToGoOnAndNoneIsStarted() {
		String email = focalPoint();
		useUp(email, Doing.DRAFT);
		int before = requests();
		MvcTestResult refused = this.mvc.post().uri("/requests").with(SignedIn.as(email)).with(csrf()).exchange();
		assertThat(refused).hasStatus(429)
			.bodyText()
			.contains(Said.the("accounts.pace.DRAFT", this.settings.drafts()), Said.the("accounts.pace.wait", 1));
		assertThat(refused.getResponse().getHeader("Retry-After")).isNotBlank();
		assertThat(requests()).isEqualTo(before);
	}

	@Test
	void whatWasTypedStandsOnThePageAndIsSentWithItsButton() {
		String email = focalPoint();
		useUp(email, Doing.MESSAGE);
		assertThat(this.mvc.post()
			.uri("/conversations/SEN-2026-0001/messages")
			.param("words", TYPED)
			.param("to", "ALL")
			.with(SignedIn.as(email))
			.with(csrf())
			.exchange()).hasStatus(429)
			.bodyText()
			.contains(Said.partOf("accounts.pace.MESSAGE"), "action=\"/conversations/SEN-2026-0001/messages\"",
					"name=\"to\" value=\"ALL\"", "A long &lt;b&gt;message&lt;/b&gt;")
			.doesNotContain("<b>message");
	}

	@Test
	void onesOwnLimitIsNobodyElses() {
		String busy = focalPoint();
		useUp(busy, Doing.DRAFT);
		assertThat(this.pace.count(person(focalPoint()), Doing.DRAFT)).isEmpty();
		assertThat(this.pace.count(person(busy), Doing.MESSAGE)).isEmpty();
		assertThat(this.mvc.get().uri("/requests").with(SignedIn.as(busy)).exchange()).hasStatusOk();
	}

	private void useUp(String email, Doing doing) {
		for (int number = 0; number < this.settings.anHour(doing); number++) {
			assertThat(this.pace.count(person(email), doing)).isEmpty();
		}
		// One comes back every few seconds, and the page may take as long.
		this.jdbc.sql("update pace set back_at = back_at + interval '40 seconds' where id = ?")
			.param(doing + ":" + person(email))
			.update();
	}

	private PersonId person(String email) {
		return this.accounts.find(email).orElseThrow();
	}

	private String focalPoint() {
		String email = UUID.randomUUID() + "@pace.example";
		this.accounts.create(
				new NewAccount(email, "In Haste", List.of(new ActingFor.OfParty(new PartyCode("SEN"))), null, true),
				Author.portal());
		return email;
	}

	private int requests() {
		return this.jdbc.sql("select count(*) from assistance_request").query(Integer.class).single();
	}

}
