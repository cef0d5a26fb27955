package org.article12.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.accounts.domain.Secrets;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** How long a session lasts, and what each answer tells the browser. */
@RequestTest
class SessionTests {

	private static final String DEMO = "article-12-demo";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aSessionIdFromBeforeSignInIsWorthNothing() {
		Browser visitor = Browser.elsewhere(this.mvc);
		visitor.get("/sign-in");
		String before = visitor.session();
		visitor.signIn("officer@secretariat.example", DEMO);
		assertThat(visitor.session()).isNotEqualTo(before);
		visitor.useSession(before);
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aSessionEndsAfterTwelveHoursHoweverBusy() {
		Browser visitor = signedIn();
		age(visitor, "creation_time", Duration.ofHours(12).minusMinutes(2));
		assertThat(visitor.get("/account")).hasStatusOk();
		age(visitor, "creation_time", Duration.ofMinutes(3));
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aSessionEndsAfterThirtyIdleMinutes() {
		Browser visitor = signedIn();
		age(visitor, "last_access_time", Duration.ofMinutes(29));
		assertThat(visitor.get("/account")).hasStatusOk();
		age(visitor, "last_access_time", Duration.ofMinutes(31));
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void signOutEndsTheSession() {
		Browser visitor = signedIn();
		String session = visitor.session();
		visitor.get("/account");
		assertThat(visitor.post("/sign-out")).hasRedirectedUrl("/");
		visitor.useSession(session);
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void signOutLeavesNothingInTheBrowser() {
		assertThat(this.mvc.post()
			.uri("https://localhost/sign-out")
			.with(csrf())
			.with(SignedIn.as("officer@secretariat.example"))).headers()
			.hasValue("Clear-Site-Data", "\"cache\", \"storage\"");
	}

	@Test
	void ofASessionsIdTheDatabaseHoldsOnlyAHash() {
		Browser visitor = signedIn();
		String id = new String(Base64.getDecoder().decode(String.valueOf(visitor.session())), StandardCharsets.UTF_8);
		assertThat(id).as("256 bits").matches("[A-Za-z0-9_-]{43}");
		assertThat(this.jdbc.sql("select count(*) from spring_session where session_id = ? or primary_id = ?")
			.params(id, id)
			.query(Long.class)
			.single()).isZero();
		Browser thief = Browser.elsewhere(this.mvc);
		thief.useSession(Base64.getEncoder().encodeToString(Secrets.hash(id).getBytes(StandardCharsets.UTF_8)));
		assertThat(thief.get("/account")).as("with what the database holds").hasRedirectedUrl("/sign-in");
		assertThat(visitor.get("/account")).hasStatusOk();
	}

	@Test
	void anotherPassphraseEndsTheOtherSessionsAlone() {
		String email = UUID.randomUUID() + "@test.example";
		this.accounts.create(
				new NewAccount(email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), DEMO, false),
				Author.portal());
		Browser here = Browser.elsewhere(this.mvc);
		Browser there = Browser.elsewhere(this.mvc);
		here.signIn(email, DEMO);
		there.signIn(email, DEMO);
		here.get("/account");
		assertThat(here.post("/account/passphrase", "current", DEMO, "passphrase", "seventeen lazy herons"))
			.hasRedirectedUrl("/account");
		assertThat(here.get("/account")).hasStatusOk();
		assertThat(there.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void whatASessionHoldsAndNobodyCanReadIsGoneFromIt() {
		Browser visitor = signedIn();
		String id = new String(Base64.getDecoder().decode(String.valueOf(visitor.session())), StandardCharsets.UTF_8);
		this.jdbc.sql("""
				update spring_session_attributes set attribute_bytes = '\\xaced00' where session_primary_id in (
					select primary_id from spring_session where session_id = ?)""").param(Secrets.hash(id)).update();
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void deactivationCountsFromTheNextClick() {
		String email = UUID.randomUUID() + "@test.example";
		PersonId person = this.accounts.create(
				new NewAccount(email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), DEMO, false),
				Author.portal());
		Browser visitor = Browser.elsewhere(this.mvc);
		visitor.signIn(email, DEMO);
		assertThat(visitor.get("/account")).hasStatusOk();
		this.administration.deactivate(person, Author.portal());
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = ?")
			.param(person.toString())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void anAccountShutBehindTheSessionsBackIsRefusedAllTheSame() {
		String email = UUID.randomUUID() + "@test.example";
		PersonId person = this.accounts.create(
				new NewAccount(email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), DEMO, false),
				Author.portal());
		Browser visitor = Browser.elsewhere(this.mvc);
		visitor.signIn(email, DEMO);
		this.jdbc.sql("update person set active = false where id = ?").param(person.value()).update();
		assertThat(visitor.get("/account")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void nobodyActsForAnotherBodyUnseenWhenMembershipsChange() {
		String email = UUID.randomUUID() + "@test.example";
		PersonId person = this.accounts.create(
				new NewAccount(email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), DEMO, false),
				Author.portal());
		UUID first = this.jdbc.sql("select id from membership where person_id = ?")
			.param(person.value())
			.query(UUID.class)
			.single();
		Browser visitor = Browser.elsewhere(this.mvc);
		visitor.signIn(email, DEMO);
		this.administration.add(person, new ActingFor.OfCentre(new CentreCode("SCRC-DZ")), Author.portal());
		assertThat(visitor.get("/triage")).as("acts for the same body").hasStatusOk();
		this.administration.remove(person, first, Author.portal());
		assertThat(visitor.get("/account")).as("signs in again").hasRedirectedUrl("/sign-in");
		assertThat(visitor.signIn(email, DEMO)).hasRedirectedUrl("/assignments");
		assertThat(visitor.get("/assignments")).hasStatusOk();
	}

	@Test
	void publicPagesMakeNoSession() {
		for (String address : List.of("/", "/eligibility", "/help", "/no-such-page", "/api/v1/areas",
				"/assets/portal.css")) {
			assertThat(this.mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.SET_COOKIE))
				.as(address)
				.isNull();
		}
	}

	@Test
	void aPageReadsItsSessionOnceAndWritesNothing() {
		Browser visitor = signedIn();
		visitor.get("/help");
		age(visitor, "last_access_time", Duration.ofHours(-1));
		List<String> statements = QueryCount.statements(() -> assertThat(visitor.get("/help")).hasStatusOk());
		assertThat(statements).filteredOn((statement) -> statement.contains("spring_session s")).hasSize(1);
		assertThat(statements).noneMatch(SessionTests::writes);
	}

	@Test
	void onceAMinuteThePortalNotesThatSomebodyIsThere() {
		Browser visitor = signedIn();
		visitor.get("/help");
		age(visitor, "last_access_time", Duration.ofMinutes(1));
		assertThat(QueryCount.statements(() -> visitor.get("/help"))).filteredOn(SessionTests::writes).hasSize(1);
		age(visitor, "last_access_time", Duration.ofSeconds(-50));
		assertThat(QueryCount.statements(() -> visitor.get("/help"))).noneMatch(SessionTests::writes);
	}

	@Test
	void ofManyActsWhoseNextPageNobodyLooksAtTheSessionKeepsTheLastFew() {
		Browser visitor = signedIn();
		visitor.get("/account/notifications");
		for (int act = 0; act < 30; act++) {
			assertThat(visitor.post("/account/notifications", "choice", "DAILY")).hasStatus3xxRedirection();
		}
		String id = new String(Base64.getDecoder().decode(String.valueOf(visitor.session())), StandardCharsets.UTF_8);
		assertThat(this.jdbc.sql("""
				select length(a.attribute_bytes) from spring_session_attributes a
				join spring_session s on s.primary_id = a.session_primary_id
				where s.session_id = ? and a.attribute_name like '%FLASH_MAPS'""")
			.param(Secrets.hash(id))
			.query(Integer.class)
			.single()).isBetween(1, 10_000);
	}

	@Test
	void nobodyAsksForWhomAFileIs() {
		Browser visitor = signedIn();
		assertThat(QueryCount.statements(() -> assertThat(visitor.get("/assets/portal.css")).hasStatusOk())).isEmpty();
		assertThat(visitor.get("/assets/portal.css")).headers()
			.containsHeader("Content-Security-Policy")
			.hasValue("X-Content-Type-Options", "nosniff");
	}

	private static boolean writes(String statement) {
		return !statement.startsWith("select");
	}

	@Test
	void theCookieIsKeptFromScriptsAndOtherSites() {
		MvcTestResult page = this.mvc.get().uri("/sign-in").exchange();
		assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE)).contains("HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure");
		MvcTestResult secure = this.mvc.get().uri("https://localhost/sign-in").exchange();
		assertThat(secure.getResponse().getHeader(HttpHeaders.SET_COOKIE)).startsWith("__Host-ARTICLE12-FORM=")
			.contains("Secure", "Path=/;")
			.doesNotContain("Domain");
	}

	@Test
	void overTlsEveryCookieIsBoundToThisHost() {
		MvcTestResult way = this.mvc.get().uri("https://localhost/account").exchange();
		MvcTestResult form = this.mvc.get().uri("https://localhost/sign-in").exchange();
		MvcTestResult failed = signIn(form, "wrong");
		MvcTestResult in = signIn(form, DEMO);
		Set<String> names = new TreeSet<>();
		Stream.of(way, form, failed, in)
			.flatMap((answer) -> answer.getResponse().getHeaders(HttpHeaders.SET_COOKIE).stream())
			.forEach((cookie) -> {
				names.add(cookie.substring(0, cookie.indexOf('=')));
				assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax")
					.containsPattern("; Path=/(;|$)")
					.doesNotContain("Domain");
			});
		assertThat(names).containsExactlyInAnyOrder("__Host-ARTICLE12", "__Host-ARTICLE12-BACK",
				"__Host-ARTICLE12-BROWSER", "__Host-ARTICLE12-FORM", "__Host-ARTICLE12-NOTE");
	}

	private static String token(MvcTestResult form) {
		return Browser.text(form).replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
	}

	private MvcTestResult signIn(MvcTestResult form, String passphrase) {
		return this.mvc.post()
			.uri("https://localhost/sign-in")
			.cookie(form.getResponse().getCookies())
			.param("_csrf", token(form))
			.param("email", "officer@secretariat.example")
			.param("password", passphrase)
			.exchange();
	}

	@Test
	void everyAnswerCarriesTheHeadersThatProtectIt() {
		for (String address : List.of("/sign-in", "/no-such-page", "/account")) {
			MvcTestResult page = this.mvc.get().uri("https://localhost" + address).exchange();
			assertThat(page.getResponse().getHeader("Content-Security-Policy")).as(address)
				.contains("require-trusted-types-for 'script'", "default-src 'none'", "frame-ancestors 'none'",
						"base-uri 'none'", "form-action 'self'")
				.doesNotContain("unsafe");
			assertThat(page).headers()
				.hasValue("X-Content-Type-Options", "nosniff")
				.hasValue("Referrer-Policy", "same-origin")
				.hasValue("Cross-Origin-Opener-Policy", "same-origin")
				.hasValue("Cross-Origin-Resource-Policy", "same-origin")
				.containsHeader("Permissions-Policy")
				.containsHeader("Strict-Transport-Security");
		}
	}

	@Test
	void privatePagesAreNotStored() {
		Browser visitor = signedIn();
		assertThat(visitor.get("/account").getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
	}

	@Test
	void aFormWithoutATokenIsRefused() {
		assertThat(this.mvc.post().uri("/sign-in").param("email", "a@b.example").param("password", "x")).hasStatus(403);
		assertThat(this.mvc.post().uri("/sign-out")).hasStatus(403);
	}

	@Test
	void ofTheActuatorOnlyHealthIsOpen() {
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().isEqualTo("{\"status\":\"UP\"}");
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/beans")).hasStatus(404);
	}

	private Browser signedIn() {
		Browser visitor = Browser.elsewhere(this.mvc);
		visitor.signIn("officer@secretariat.example", DEMO);
		return visitor;
	}

	/** Lets the session look so much older. */
	private void age(Browser visitor, String column, Duration by) {
		String id = new String(Base64.getDecoder().decode(String.valueOf(visitor.session())), StandardCharsets.UTF_8);
		int changed = this.jdbc
			.sql("update spring_session set " + column + " = " + column + " - :by where session_id = :id")
			.param("by", by.toMillis())
			.param("id", Secrets.hash(id))
			.update();
		assertThat(changed).isEqualTo(1);
	}

}
