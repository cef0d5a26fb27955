package org.article12.accounts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.Secrets;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.store.Throttle.Attempt;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, and where to. */
@RequestTest
class SignInTests {

	private static final String DEMO = "article-12-demo";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Throttle throttle;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachRoleStartsOnItsOwnPage() {
		assertThat(visitor().signIn("officer@secretariat.example", DEMO)).hasRedirectedUrl("/triage");
		assertThat(visitor().signIn("admin@secretariat.example", DEMO)).hasRedirectedUrl("/triage");
		assertThat(visitor().signIn("focal.point@senegal.example", DEMO)).hasRedirectedUrl("/requests");
		assertThat(visitor().signIn("officer@scrc-sn.example", DEMO)).hasRedirectedUrl("/assignments");
	}

	@Test
	void signInLeadsBackToThePageThatWasAskedFor() {
		Browser visitor = visitor();
		assertThat(visitor.get("/accounts?q=senegal")).hasRedirectedUrl("/sign-in");
		assertThat(visitor.signIn("admin@secretariat.example", DEMO)).hasRedirectedUrl("/accounts?q=senegal");
	}

	@Test
	void anAddressThatDoesNotExistIsNotFoundWithoutSignIn() {
		assertThat(visitor().get("/no-such-page")).hasStatus(404);
		assertThat(visitor().get("/actuator/env")).hasStatus(404);
		assertThat(visitor().get("/actuator")).hasStatus(404);
	}

	@Test
	void capitalsAndSpaceAroundAnAddressMakeNoDifference() {
		assertThat(visitor().signIn(" Officer@Secretariat.EXAMPLE ", DEMO)).hasRedirectedUrl("/triage");
	}

	@Test
	void whatNoTextHoldsIsTakenOutOfAnAddress() {
		assertThat(visitor().signIn("officer\0@secretariat.example", DEMO)).hasRedirectedUrl("/triage");
		assertThat(visitor().signIn("\0", DEMO)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void anAccountIsFoundInWhicheverSpellingItsAddressIsTyped() {
		String mailbox = UUID.randomUUID().toString();
		this.accounts.create(new NewAccount("mailto:" + mailbox + "@España.example", "Ana",
				List.of(new ActingFor.OfSecretariat(false)), DEMO, true), Author.portal());
		for (String spelling : List.of(mailbox + "@españa.example", mailbox + "@espan\u0303a.example",
				mailbox.toUpperCase(java.util.Locale.ROOT) + "@XN--ESPAA-RTA.example",
				"<" + mailbox + "＠españa.example>")) {
			assertThat(visitor().signIn(spelling, DEMO)).as(spelling).hasRedirectedUrl("/triage");
		}
	}

	@Test
	void whoseAddressWasStoredBeforeItHadToBeOneStillSignsIn() {
		for (String old : List.of("a.." + UUID.randomUUID() + "@x.example", UUID.randomUUID() + "@españa.example",
				"<" + UUID.randomUUID() + "@x.example>")) {
			String email = UUID.randomUUID() + "@x.example";
			this.accounts.create(new NewAccount(email, "Old", List.of(new ActingFor.OfSecretariat(false)), DEMO, true),
					Author.portal());
			this.jdbc.sql("update person set email = ? where email = ?").params(old, email).update();
			Browser visitor = visitor();
			assertThat(visitor.signIn(old, DEMO)).as(old).hasRedirectedUrl("/triage");
			assertThat(visitor.get("/account")).hasStatusOk();
		}
	}

	@Test
	void knownUnknownAndShutAccountsGetTheSameAnswer() {
		String shut = email();
		PersonId person = account(shut);
		this.administration.deactivate(person, Author.portal());
		String withoutPassphrase = email();
		this.accounts.create(
				new NewAccount(withoutPassphrase, "Not Yet", List.of(new ActingFor.OfSecretariat(false)), null, false),
				Author.portal());
		String known = answerTo("officer@secretariat.example", "not the passphrase");
		assertThat(known).contains(Said.the("accounts.sign-in.failed"));
		assertThat(answerTo(email(), DEMO)).isEqualTo(known);
		assertThat(answerTo(shut, DEMO)).isEqualTo(known);
		assertThat(answerTo(withoutPassphrase, "")).isEqualTo(known);
	}

	@Test
	void afterFiveFailuresAPauseIsToldInTheSameWordsForEveryAddress() {
		String known = tooOften("officer@scrc-br.example");
		assertThat(known).contains(Said.partOf("accounts.sign-in.too-many")).contains("2 minutes");
		assertThat(tooOften(email())).isEqualTo(known);
	}

	@Test
	void duringAPauseTheRightPassphraseDoesNotHelpEither() {
		String email = email();
		account(email);
		Browser visitor = visitor();
		for (int attempt = 0; attempt < 6; attempt++) {
			visitor.signIn(email, "wrong");
		}
		assertThat(visitor.signIn(email, DEMO)).hasRedirectedUrl("/sign-in");
		assertThat(visitor().signIn(email, DEMO)).as("from another network").hasRedirectedUrl("/triage");
	}

	@Test
	void aSuccessDoesNotCountAsAnAttempt() {
		Browser visitor = visitor();
		for (int attempt = 0; attempt < 8; attempt++) {
			assertThat(visitor.signIn("officer@scrc-es.example", DEMO)).hasRedirectedUrl("/assignments");
		}
	}

	@Test
	void attemptsAtTheSameTimeDoNotSlipPastTheLimit() throws Exception {
		String email = email();
		Network network = Network.of("2001:db8:77:" + Integer.toHexString(email.hashCode() & 0xffff) + "::1");
		List<Callable<Attempt>> attempts = new ArrayList<>();
		for (int attempt = 0; attempt < 24; attempt++) {
			attempts.add(() -> this.throttle.attempt(email, network));
		}
		try (var threads = Executors.newFixedThreadPool(12)) {
			assertThat(threads.invokeAll(attempts).stream().map(SignInTests::outcome))
				.filteredOn(Attempt.Counted.class::isInstance)
				.hasSize(5);
		}
	}

	@Test
	void oneNetworkCannotLockAnAccountForTheOthers() {
		String email = email();
		Network attacker = Network.of("198.51.100." + (email.hashCode() & 0x7f));
		for (int attempt = 0; attempt < 60; attempt++) {
			this.throttle.attempt(email, attacker);
		}
		assertThat(this.throttle.attempt(email, Network.of("192.0.2.1"))).isInstanceOf(Attempt.Counted.class);
	}

	@Test
	void whenManyNetworksHaveUsedUpWhatAnAccountHasEachFurtherOneTriesOnce() {
		String email = email();
		account(email);
		guess(email, 60);
		Network further = Network.of("203.0.113.9");
		assertThat(this.throttle.attempt(email, further)).isInstanceOf(Attempt.Counted.class);
		assertThat(this.throttle.attempt(email, further)).isInstanceOf(Attempt.Refused.class);
		assertThat(visitor().signIn(email, DEMO)).as("the person, from anywhere").hasRedirectedUrl("/triage");
	}

	@Test
	void aBrowserInWhichThePersonSignedInBeforeIsNeverKeptOutByStrangers() {
		String email = email();
		account(email);
		Browser known = visitor();
		known.signIn(email, DEMO);
		known.get("/account");
		known.post("/sign-out");
		guess(email, 60);
		for (int attempt = 0; attempt < 10; attempt++) {
			known.strangerAtTheSameNetwork(this.mvc).signIn(email, "wrong");
		}
		assertThat(known.signIn(email, DEMO)).hasRedirectedUrl("/triage");
		Browser another = known.strangerAtTheSameNetwork(this.mvc);
		assertThat(another.signIn(email, DEMO)).as("no other browser of that network").hasRedirectedUrl("/sign-in");
		another.useCookie("ARTICLE12-BROWSER", Secrets.next());
		assertThat(another.signIn(email, DEMO)).as("a forged cookie").hasRedirectedUrl("/sign-in");
	}

	@Test
	void aKnownBrowserIsKnownForItsOwnPersonAloneAndRunsOutToo() {
		String email = email();
		account(email);
		Browser known = visitor();
		known.signIn("officer@secretariat.example", DEMO);
		known.get("/account");
		known.post("/sign-out");
		for (int attempt = 0; attempt < 6; attempt++) {
			known.signIn(email, "wrong");
		}
		assertThat(known.signIn(email, DEMO)).hasRedirectedUrl("/sign-in");
		for (int attempt = 0; attempt < 6; attempt++) {
			known.signIn("officer@secretariat.example", "wrong");
		}
		assertThat(known.signIn("officer@secretariat.example", DEMO)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void anotherPassphraseAndDeactivationForgetTheBrowsers() {
		String email = email();
		PersonId person = account(email);
		Browser known = visitor();
		known.signIn(email, DEMO);
		assertThat(browsers(person)).isEqualTo(1);
		this.administration.deactivate(person, Author.portal());
		assertThat(browsers(person)).isZero();
	}

	@Test
	void theManyNetworksOfOneHouseholdOrOneSiteCountTogether() {
		String email = email();
		long counted = 0;
		for (int network = 0; network < 256; network++) {
			if (this.throttle.attempt(email,
					Network.of("2001:db8:99:%x::1".formatted(network))) instanceof Attempt.Counted) {
				counted++;
			}
		}
		assertThat(counted).as("a /56").isLessThanOrEqualTo(10);
		long wider = 0;
		for (int network = 0; network < 256; network++) {
			if (this.throttle.attempt(email,
					Network.of("2001:db8:9a:%x00::1".formatted(network))) instanceof Attempt.Counted) {
				wider++;
			}
		}
		assertThat(wider).as("a /48").isLessThanOrEqualTo(20);
	}

	@Test
	void lookingAtPrivatePagesAndAtTheSignInPageMakesNoSession() {
		long before = sessions();
		for (String address : List.of("/requests", "/triage?q=" + "a".repeat(3000), "/accounts/x", "/sign-in",
				"/sign-in/forgotten", "/welcome/x", "/inbox", "/no-such-page")) {
			Browser visitor = visitor();
			visitor.get(address);
			visitor.get("/sign-in");
			visitor.signIn("nobody@test.example", "wrong");
			visitor.get("/sign-in");
			assertThat(visitor.session()).as(address).isNull();
		}
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void theWayBackIsAnAddressOfThisPortalOrNone() {
		Browser visitor = visitor();
		visitor.get("/accounts?q=senegal");
		String kept = String.valueOf(visitor.cookie("ARTICLE12-BACK"));
		for (String forged : List.of(kept.replaceFirst("^.", "X"), "", "AAAA", "Ly9ldmls.9999999999." + "A".repeat(43),
				Base64.getUrlEncoder().encodeToString("//evil.example".getBytes(StandardCharsets.UTF_8)))) {
			Browser other = visitor();
			other.useCookie("ARTICLE12-BACK", forged);
			assertThat(other.signIn("admin@secretariat.example", DEMO)).as(forged).hasRedirectedUrl("/triage");
		}
	}

	@Test
	void anIpv6NetworkIsItsFirst64Bits() {
		assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"))
			.isNotEqualTo(Network.of("2001:db8:1:3::1"));
		assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo(Network.of("192.0.2.1"))
			.isNotEqualTo(Network.of("192.0.2.2"));
	}

	@Test
	void theDatabaseHoldsNoAddressThatWasTyped() {
		String email = email();
		this.throttle.attempt(email, Network.of("192.0.2.77"));
		assertThat(this.jdbc.sql("select count(*) from sign_in_throttle where id like '%' || ? || '%'")
			.param(email)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aSessionMadeForATestIsARealOne() {
		assertThat(this.mvc.get().uri("/sign-in/kept").with(SignedIn.as("officer@secretariat.example"))).hasStatusOk();
	}

	private String tooOften(String email) {
		Browser visitor = visitor();
		for (int attempt = 0; attempt < 6; attempt++) {
			visitor.signIn(email, "wrong");
		}
		return pageFor(visitor, email);
	}

	private String answerTo(String email, String passphrase) {
		Browser visitor = visitor();
		assertThat(visitor.signIn(email, passphrase)).hasRedirectedUrl("/sign-in");
		return pageFor(visitor, email);
	}

	private static String pageFor(Browser visitor, String email) {
		return Browser.text(visitor.get("/sign-in")).split("id=\"demonstration\"", 2)[0].replace(email, "…")
			.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private PersonId account(String email) {
		return this.accounts.create(
				new NewAccount(email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), DEMO, false),
				Author.portal());
	}

	private Browser visitor() {
		return Browser.elsewhere(this.mvc);
	}

	/** Wrong passphrases from networks of their own. */
	private void guess(String email, int times) {
		for (int network = 0; network < times; network++) {
			this.throttle.attempt(email, Network.of("2001:db8:%x::1".formatted(0x1000 + network)));
		}
	}

	private long browsers(PersonId person) {
		return this.jdbc.sql("select count(*) from known_browser where person_id = ?")
			.param(person.value())
			.query(Long.class)
			.single();
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

	private static String email() {
		return UUID.randomUUID() + "@test.example";
	}

	private static Attempt outcome(Future<Attempt> attempt) {
		try {
			return attempt.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

}
