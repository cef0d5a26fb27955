package org.article12.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.RequestTest;
import org.article12.accounts.domain.Passphrases;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.demonstration.DemonstrationClock;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A person comes in with a one-time link, and chooses and changes a passphrase. */
@RequestTest
class InvitationTests {

	private static final String GOOD = "seventeen lazy herons";

	private static final Pattern LINK = Pattern.compile("value=\"http://localhost:\\d+(/welcome/[^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private Passphrases passphrases;

	@Autowired
	private JdbcClient jdbc;

	private String email = "";

	private Browser visitor;

	@BeforeEach
	void visitor() {
		this.email = UUID.randomUUID() + "@test.example";
		this.visitor = Browser.elsewhere(this.mvc);
	}

	@Test
	void anAdministratorInvitesAPersonWhoSetsAPassphraseAndSignsIn() {
		Browser administrator = Browser.elsewhere(this.mvc);
		administrator.signIn("admin@secretariat.example", "article-12-demo");
		administrator.get("/accounts/new");
		String page = administrator
			.post("/accounts", "name", "Fatou Sarr", "email", this.email.toUpperCase(), "body", "SEN")
			.getResponse()
			.getRedirectedUrl();
		Matcher link = LINK.matcher(Browser.text(administrator.get(String.valueOf(page))));
		assertThat(link.find()).as("the link is shown").isTrue();
		assertThat(Browser.text(administrator.get(String.valueOf(page)))).as("but once")
			.doesNotContain("/welcome/")
			.contains("Fatou Sarr", "Senegal");
		String address = link.group(1);
		assertThat(this.jdbc.sql("select count(*) from one_time_link where secret_hash like '%' || ? || '%'")
			.param(address.substring(9))
			.query(Long.class)
			.single()).as("the secret is not kept").isZero();

		assertThat(this.visitor.get(address)).hasStatusOk();
		assertThat(this.visitor.get(address)).as("opening uses nothing up").hasStatusOk();
		assertThat(this.visitor.post(address, "passphrase", GOOD)).hasRedirectedUrl("/sign-in");
		assertThat(this.visitor.signIn(this.email, GOOD)).hasRedirectedUrl("/requests");

		Browser late = Browser.elsewhere(this.mvc);
		assertThat(late.get(address)).hasStatus(410).bodyText().contains(Said.the("accounts.welcome.used"));
	}

	@Test
	void aWeakPassphraseIsRefusedInWordsAndTheLinkStaysOpen() {
		String address = "/welcome/" + invite().secret();
		this.visitor.get(address);
		assertThat(this.visitor.post(address, "passphrase", "short")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.passphrase.too-short"));
		assertThat(this.visitor.post(address, "passphrase", "Password123456!")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.passphrase.common"));
		assertThat(this.visitor.post(address, "passphrase", "Article12-Herons")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.passphrase.personal"));
		assertThat(this.visitor.post(address, "passphrase", "x".repeat(201))).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.passphrase.too-long"));
		assertThat(this.visitor.post(address, "passphrase", GOOD)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aPassphraseIsTakenAsItIsTyped() {
		String typed = "seven\u00adteen \u202elazy\u202c herons";
		PersonId person = withPassphrase();
		this.jdbc.sql("update person set passphrase_hash = ? where id = ?")
			.params(this.passphrases.hash(typed), person.value())
			.update();
		assertThat(this.visitor.signIn(this.email, GOOD)).hasRedirectedUrl("/sign-in");
		assertThat(this.visitor.signIn(this.email, typed)).hasRedirectedUrl("/requests");
		this.visitor.get("/account");
		assertThat(this.visitor.post("/account/passphrase", "current", typed, "passphrase", typed + " again"))
			.hasRedirectedUrl("/account");
		assertThat(Browser.elsewhere(this.mvc).signIn(this.email, typed + " again")).hasRedirectedUrl("/requests");
	}

	@Test
	void aLinkWorksForSevenDays() {
		String address = "/welcome/" + invite().secret();
		DemonstrationClock.at(Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
				() -> assertThat(this.mvc.get().uri(address)).hasStatusOk());
		DemonstrationClock.at(Instant.now().plus(Duration.ofDays(7)).plusSeconds(60),
				() -> assertThat(this.mvc.get().uri(address)).hasStatus(410)
					.bodyText()
					.contains(Said.the("accounts.welcome.expired")));
	}

	@Test
	void anUnknownLinkGetsAClearPage() {
		assertThat(this.visitor.get("/welcome/nothing")).hasStatus(410)
			.bodyText()
			.contains(Said.the("accounts.welcome.closed"));
	}

	@Test
	void aNewLinkTakesThePlaceOfEarlierOnes() {
		AccountAdministration.Invitation invitation = invite();
		String newer = this.administration.link(invitation.person(), Author.portal()).orElseThrow();
		assertThat(this.visitor.get("/welcome/" + invitation.secret())).hasStatus(410);
		assertThat(this.visitor.get("/welcome/" + newer)).hasStatusOk();
	}

	@Test
	void aLinkOfAShutAccountIsUnknown() {
		AccountAdministration.Invitation invitation = invite();
		this.administration.deactivate(invitation.person(), Author.portal());
		assertThat(this.visitor.get("/welcome/" + invitation.secret())).hasStatus(410);
	}

	@Test
	void aResetEndsTheSessionsOfBefore() {
		PersonId person = withPassphrase();
		Browser before = Browser.elsewhere(this.mvc);
		before.signIn(this.email, GOOD);
		assertThat(before.get("/account")).hasStatusOk();
		String address = "/welcome/" + this.administration.link(person, Author.portal()).orElseThrow();
		this.visitor.get(address);
		assertThat(this.visitor.post(address, "passphrase", GOOD + " again")).hasRedirectedUrl("/sign-in");
		assertThat(before.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(this.visitor.signIn(this.email, GOOD)).hasRedirectedUrl("/sign-in");
		assertThat(this.visitor.signIn(this.email, GOOD + " again")).hasRedirectedUrl("/requests");
	}

	@Test
	void aChangeNeedsTheCurrentPassphraseAndEndsTheOtherSessions() {
		withPassphrase();
		Browser other = Browser.elsewhere(this.mvc);
		other.signIn(this.email, GOOD);
		this.visitor.signIn(this.email, GOOD);
		this.visitor.get("/account");
		assertThat(this.visitor.post("/account/passphrase", "current", "wrong", "passphrase", GOOD + " again"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.account.current.wrong"))
			.doesNotContain(GOOD);
		assertThat(this.visitor.post("/account/passphrase", "current", GOOD, "passphrase", GOOD + " again"))
			.hasRedirectedUrl("/account");
		assertThat(this.visitor.get("/account")).hasStatusOk()
			.bodyText()
			.contains(Said.the("accounts.account.changed"));
		assertThat(other.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void theCurrentPassphraseCannotBeGuessedEither() {
		withPassphrase();
		this.visitor.signIn(this.email, GOOD);
		this.visitor.get("/account");
		for (int attempt = 0; attempt < 5; attempt++) {
			this.visitor.post("/account/passphrase", "current", "wrong", "passphrase", GOOD + " again");
		}
		assertThat(this.visitor.post("/account/passphrase", "current", GOOD, "passphrase", GOOD + " again"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.partOf("accounts.sign-in.too-many"));
	}

	@Test
	void whoActsForSeveralBodiesSwitchesVisibly() {
		PersonId person = withPassphrase();
		this.administration.add(person, new ActingFor.OfParty(new PartyCode("GHA")), Author.portal());
		this.visitor.signIn(this.email, GOOD);
		String page = Browser.text(this.visitor.get("/account"));
		assertThat(page).contains("Act for Senegal");
		Matcher senegal = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Act for Senegal").matcher(page);
		assertThat(senegal.find()).isTrue();
		assertThat(this.visitor.post("/account/membership", "membership", senegal.group(1)))
			.hasRedirectedUrl("/requests");
		assertThat(Browser.text(this.visitor.get("/account"))).contains("Act for Ghana");
		assertThat(this.visitor.post("/account/membership", "membership", UUID.randomUUID().toString())).hasStatus(404);
	}

	private AccountAdministration.Invitation invite() {
		return this.administration.invite(new NewAccount(this.email, "Test Person",
				List.of(new ActingFor.OfParty(new PartyCode("SEN"))), null, false), Author.portal());
	}

	private PersonId withPassphrase() {
		return this.accounts.create(new NewAccount(this.email, "Test Person",
				List.of(new ActingFor.OfParty(new PartyCode("SEN"))), GOOD, false), Author.portal());
	}

}
