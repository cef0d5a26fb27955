package org.article12.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.text.EmailAddress;
import org.article12.demonstration.DemonstrationClock;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people are told by mail of their own accounts, and the links that come so. */
@RequestTest
class AccountMailTests {

	private static final String GOOD = "seventeen lazy herons";

	private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/welcome/[A-Za-z0-9_-]{43})");

	private static final Author ADMINISTRATOR = new Author(PersonId.next(), "Another Administrator");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	private String email = "";

	@BeforeEach
	void address() {
		this.email = UUID.randomUUID() + "@test.example";
	}

	@Test
	void whoForgotThePassphraseGetsALinkThatWorksOnceAndForAnHour() {
		PersonId person = account(false);
		Browser elsewhere = Browser.elsewhere(this.mvc);
		elsewhere.signIn(this.email, GOOD);
		Browser visitor = Browser.elsewhere(this.mvc);
		assertThat(visitor.get("/sign-in")).bodyText().contains(Said.the("accounts.forgotten.title"));
		ask(visitor, this.email.toUpperCase());
		String link = link(mail(this.email, "ACCOUNT_FORGOTTEN"));
		DemonstrationClock.at(Instant.now().plus(Duration.ofMinutes(61)),
				() -> assertThat(this.mvc.get().uri(link)).hasStatus(410).bodyText().contains("one hour"));
		visitor.get(link);
		assertThat(visitor.post(link, "passphrase", GOOD + " again")).hasRedirectedUrl("/sign-in");
		assertThat(elsewhere.get("/account")).as("other sessions end").hasRedirectedUrl("/sign-in");
		assertThat(visitor.signIn(this.email, GOOD + " again")).hasRedirectedUrl("/requests");
		assertThat(this.mvc.get().uri(link)).hasStatus(410);
		assertThat(mail(this.email, "ACCOUNT_PASSPHRASE_CHANGED").plain())
			.contains(Said.the("notifications.account.passphrase"));
		assertThat(this.jdbc.sql("select count(*) from one_time_link where person_id = ? and used_at is null")
			.param(person.value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theAnswerIsTheSameForEveryAddressAndNobodyElseGetsAnything() {
		PersonId shut = account(false);
		this.administration.deactivate(shut, Author.portal());
		String known = UUID.randomUUID() + "@test.example";
		this.accounts.create(
				new NewAccount(known, "Test Person", List.of(new ActingFor.OfParty(new PartyCode("SEN"))), GOOD, false),
				Author.portal());
		String answer = ask(Browser.elsewhere(this.mvc), known);
		assertThat(ask(Browser.elsewhere(this.mvc), "nobody." + this.email)).isEqualTo(answer);
		assertThat(ask(Browser.elsewhere(this.mvc), this.email)).isEqualTo(answer);
		mail(known, "ACCOUNT_FORGOTTEN");
		assertThat(mails(this.email, "ACCOUNT_FORGOTTEN")).isZero();
		assertThat(Browser.elsewhere(this.mvc).get("/sign-in/forgotten")).hasStatusOk();
	}

	@Test
	void nobodyIsFloodedWithLinks() {
		account(false);
		for (int time = 0; time < 8; time++) {
			ask(Browser.elsewhere(this.mvc), this.email);
		}
		mail(this.email, "ACCOUNT_FORGOTTEN");
		assertThat(mails(this.email, "ACCOUNT_FORGOTTEN")).isLessThanOrEqualTo(3);
	}

	@Test
	void anInvitationGoesOutByMailAsWell() {
		this.administration.invite(new NewAccount(this.email, "Test Person",
				List.of(new ActingFor.OfParty(new PartyCode("SEN"))), null, false), ADMINISTRATOR);
		Stored mail = mail(this.email, "ACCOUNT_INVITED");
		assertThat(mail.plain()).contains("Another Administrator has made an account for you")
			.doesNotContain(mail.secret());
		assertThat(this.mvc.get().uri(link(mail))).hasStatusOk();
	}

	@Test
	void whoseLinkAnAdministratorMakesIsToldOfIt() {
		PersonId person = account(false);
		assertThat(this.administration.link(person, ADMINISTRATOR)).isPresent();
		assertThat(mail(this.email, "ACCOUNT_LINK_MADE").plain())
			.contains("Another Administrator has made a one-time link")
			.doesNotContain("/welcome/");
	}

	@Test
	void theLinkOfAnAdministratorGoesToThatPersonsMailboxAlone() {
		PersonId person = account(true);
		assertThat(this.administration.link(person, ADMINISTRATOR)).isEmpty();
		assertThat(this.mvc.get().uri(link(mail(this.email, "ACCOUNT_LINK_SENT")))).hasStatusOk();
		assertThatThrownBy(() -> this.administration.correct(person, "Test Person",
				new EmailAddress("mine." + this.email), ADMINISTRATOR))
			.isInstanceOfSatisfying(Refused.class,
					(refused) -> assertThat(refused.reason()).isEqualTo(AccountRefusal.OTHER_ADMINISTRATOR));
	}

	@Test
	void aCorrectionIsToldAtBothAddresses() {
		PersonId person = account(false);
		String corrected = "corrected." + this.email;
		String page = "/accounts/" + person;
		Browser administrator = Browser.elsewhere(this.mvc);
		administrator.signIn("admin@secretariat.example", "article-12-demo");
		administrator.get(page);
		assertThat(administrator.post(page + "/correction", "name", "", "email", "a..b@ministry.example"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.new.name.missing"), Said.the("core.email.MAILBOX_DOTS"));
		assertThat(
				administrator.post(page + "/correction", "name", "Other Name", "email", "officer@secretariat.example"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.page.email.taken"));
		assertThat(administrator.post(page + "/correction", "name", "Other Name", "email", corrected))
			.hasRedirectedUrl(page);
		mail(this.email, "ACCOUNT_CORRECTED");
		mail(corrected, "ACCOUNT_CORRECTED");
		assertThat(Browser.elsewhere(this.mvc).signIn(corrected, GOOD)).hasRedirectedUrl("/requests");
		assertThat(Browser.elsewhere(this.mvc).signIn(this.email, GOOD)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aPersonCorrectsTheOwnName() {
		account(false);
		Browser person = Browser.elsewhere(this.mvc);
		person.signIn(this.email, GOOD);
		person.get("/account");
		assertThat(person.post("/account/name", "name", " ")).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.new.name.missing"));
		assertThat(person.post("/account/name", "name", "Awa Diop")).hasRedirectedUrl("/account");
		assertThat(person.get("/account")).bodyText().contains("Awa Diop", Said.the("accounts.account.name.corrected"));
	}

	@Test
	void beforeAnOfficerIsDeactivatedTheOpenRequestsAreShown() {
		PersonId officer = this.accounts.find("officer@secretariat.example").orElseThrow();
		assertThat(this.mvc.get()
			.uri("/accounts/" + officer + "/deactivation")
			.with(SignedIn.as("admin@secretariat.example"))).hasStatusOk()
			.bodyText()
			.contains("/triage?officer=" + officer, "have not ended");
	}

	private String ask(Browser visitor, String email) {
		visitor.get("/sign-in/forgotten");
		assertThat(visitor.post("/sign-in/forgotten", "email", email)).hasRedirectedUrl("/sign-in/forgotten/sent");
		return Browser.text(visitor.get("/sign-in/forgotten/sent"));
	}

	private PersonId account(boolean administrator) {
		return this.accounts.create(new NewAccount(this.email, "Test Person", List
			.of(administrator ? new ActingFor.OfSecretariat(true) : new ActingFor.OfParty(new PartyCode("SEN"))), GOOD,
				false), Author.portal());
	}

	/** The latest such mail, for which a moment may have to pass. */
	private Stored mail(String address, String topic) {
		for (int tries = 0; tries < 1800; tries++) {
			var found = this.jdbc
				.sql("select id, plain, coalesce(secret, '-') from mail where to_address = ? and topic = ? "
						+ "order by created_at desc limit 1")
				.params(address, topic)
				.query((row, at) -> new Stored(row.getString(1), row.getString(2), row.getString(3)))
				.optional();
			if (found.isPresent()) {
				return found.get();
			}
			pause();
		}
		throw new AssertionError("No mail " + topic + " to " + address);
	}

	private long mails(String address, String topic) {
		return this.jdbc.sql("select count(*) from mail where to_address = ? and topic = ?")
			.params(address, topic)
			.query(Long.class)
			.single();
	}

	/** The address of the link, as the administrator reads it in the demonstration. */
	private String link(Stored mail) {
		Matcher link = LINK.matcher(Browser
			.text(this.mvc.get().uri("/mails/" + mail.id()).with(SignedIn.as("admin@secretariat.example")).exchange()));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record Stored(String id, String plain, String secret) {
	}

}
