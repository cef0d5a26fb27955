package org.article12.accounts;

import java.time.Duration;
import java.time.Instant;

import org.article12.RequestTest;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that ended meanwhile costs nothing typed. */
@RequestTest
class KeptFormTests {

	private static final String DEMO = "article-12-demo";

	private static final String SECTION = "/requests/SEN-2026-9999/edit/need";

	private static final String TYPED = "Two weeks of \"training\" for <twelve> inspectors & a manual";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Browser focalPoint;

	@BeforeEach
	void signIn() {
		this.focalPoint = Browser.elsewhere(this.mvc);
		this.focalPoint.signIn("focal.point@senegal.example", DEMO);
		this.focalPoint.get("/account");
	}

	@Test
	void whatWasTypedIsThereAgainAfterSignIn() {
		this.focalPoint.useSession(null);
		assertThat(send()).hasRedirectedUrl("/sign-in");
		assertThat(Browser.text(this.focalPoint.get("/sign-in"))).contains(Said.the("accounts.kept.title"));
		assertThat(this.focalPoint.post("/sign-in", "email", "focal.point@senegal.example", "password", DEMO))
			.hasRedirectedUrl("/sign-in/kept");
		String page = Browser.text(this.focalPoint.get("/sign-in/kept"));
		assertThat(page).contains("action=\"" + SECTION + "\"", Said.the("accounts.kept.save"),
				"Two weeks of &quot;training&quot; for &lt;twelve&gt; inspectors &amp; a manual");
		assertThat(page).contains("name=\"_kept\"").doesNotContain("name=\"_for\" value=\"\"");
		this.focalPoint.post(SECTION, "need", TYPED, "_kept", "true");
		assertThat(Browser.text(this.focalPoint.get("/sign-in/kept"))).contains(Said.the("accounts.kept.none.title"));
	}

	@Test
	void itCanBeDiscarded() {
		this.focalPoint.useSession(null);
		send();
		this.focalPoint.signIn("focal.point@senegal.example", DEMO);
		this.focalPoint.get("/sign-in/kept");
		assertThat(this.focalPoint.post("/sign-in/kept/discard")).hasRedirectedUrl("/requests");
		assertThat(Browser.text(this.focalPoint.get("/sign-in/kept"))).contains(Said.the("accounts.kept.none.title"));
	}

	@Test
	void nobodyElseSeesIt() {
		this.focalPoint.useSession(null);
		send();
		assertThat(this.focalPoint.signIn("focal.point@ghana.example", DEMO)).hasRedirectedUrl("/requests");
		assertThat(Browser.text(this.focalPoint.get("/sign-in/kept"))).contains(Said.the("accounts.kept.none.title"));
	}

	@Test
	void whoHasSignedInAgainElsewhereGoesOnAtOnce() {
		Browser other = Browser.elsewhere(this.mvc);
		other.signIn("focal.point@senegal.example", DEMO);
		this.focalPoint.useSession(other.session());
		this.focalPoint.useCookie("ARTICLE12-FORM", other.cookie("ARTICLE12-FORM"));
		assertThat(send()).hasRedirectedUrl("/sign-in/kept");
		assertThat(Browser.text(this.focalPoint.get("/sign-in/kept"))).contains(Said.the("accounts.kept.save"));
	}

	@Test
	void whatAForeignSiteSendsIsNotKept() {
		var forged = this.mvc.post().uri(SECTION).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("need", "x");
		MvcTestResult refused = forged.header("Sec-Fetch-Site", "cross-site").exchange();
		assertThat(refused).hasStatus(403);
		assertThat(String.valueOf(refused.getResponse().getHeader("Set-Cookie"))).as("no session")
			.matches("null|ARTICLE12-FORM=.*");
		assertThat(this.mvc.post()
			.uri(SECTION)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("need", "x")
			.header("Origin", "https://evil.example")).hasStatus(403);
		assertThat(this.mvc.post().uri(SECTION).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("need", "x"))
			.hasStatus(403);
	}

	@Test
	void aFormOfNoKnownKindIsNotKeptButLeadsToSignIn() {
		assertThat(
				this.mvc.post().uri(SECTION).header("Content-Type", "nonsense").header("Sec-Fetch-Site", "same-origin"))
			.hasRedirectedUrl("/sign-in");
	}

	@Test
	void anOlderBrowserIsKnownByTheOriginOfItsForm() {
		assertThat(this.mvc.post()
			.uri(SECTION)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("need", "x")
			.header("Origin", "http://localhost")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void whatIsTooLargeOrAFileIsNotKeptButLeadsToSignIn() {
		this.focalPoint.useSession(null);
		assertThat(this.focalPoint.post(SECTION, "need", "x".repeat(300 * 1024))).hasRedirectedUrl("/sign-in");
		assertThat(Browser.text(this.focalPoint.get("/sign-in"))).contains(Said.the("accounts.sign-in.ended"));
		assertThat(this.focalPoint.signIn("focal.point@senegal.example", DEMO)).hasRedirectedUrl("/requests");
	}

	@Test
	void aPassphraseIsNeverKept() {
		this.focalPoint.useSession(null);
		assertThat(this.focalPoint.post("/account/passphrase", "current", DEMO, "passphrase", "another long one"))
			.hasRedirectedUrl("/sign-in");
		assertThat(this.focalPoint.signIn("focal.point@senegal.example", DEMO)).hasRedirectedUrl("/requests");
	}

	@Test
	void strangersMakeFewSessionsAndNoneWithoutBounds() {
		long before = number("select count(*) from spring_session");
		Instant begun = Instant.now();
		for (int sent = 0; sent < 50; sent++) {
			Browser visitor = new Browser(this.mvc, "2001:db8:77:%x::1".formatted(sent));
			visitor.get("/sign-in");
			visitor.post("/sign-in", "email", "nobody" + sent + "@test.example", "password", "wrong");
			visitor.post("/contact", "name", "x".repeat(5000), "email", "x", "words", "x".repeat(50_000));
			visitor.post("/sign-in/forgotten", "email", "nobody" + sent + "@test.example");
			visitor.post(SECTION, "need", "x".repeat(100_000), "_csrf", "none");
		}
		// A site is given two more every 30 seconds.
		long waited = 2 * (Duration.between(begun, Instant.now()).toSeconds() / 30);
		assertThat(number("select count(*) from spring_session") - before).as("sessions of one site's strangers")
			.isBetween(1L, 40L + waited);
		assertThat(number("select max(octet_length(attribute_bytes)) from spring_session_attributes"))
			.isLessThan(300 * 1024);
	}

	private long number(String question) {
		return this.jdbc.sql(question).query(Long.class).single();
	}

	@Test
	void aSignInPageThatStoodOpenTooLongAsksAgain() {
		Browser visitor = Browser.elsewhere(this.mvc);
		assertThat(visitor.post("/sign-in", "email", "a@b.example", "password", "x")).hasRedirectedUrl("/sign-in");
	}

	private MvcTestResult send() {
		return this.focalPoint.post(SECTION, "need", TYPED, "language", "fr");
	}

}
