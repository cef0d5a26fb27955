package org.article12.accounts;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Each person reads times in a zone of his or her own. */
@RequestTest
class TimeZoneTests {

	private static final String FIJI = "focal.point@uruguay.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void asBefore() {
		this.jdbc.sql("update person set time_zone = null where time_zone is not null").update();
	}

	@Test
	void timesAreShownInTheZoneThatIsChosen() {
		assertThat(inbox()).hasStatusOk().bodyText().doesNotContain("(Fiji)");
		assertThat(choose("Pacific/Fiji")).hasRedirectedUrl("/account");
		assertThat(this.mvc.get().uri("/account").with(SignedIn.as(FIJI)).exchange()).bodyText()
			.contains("<option value=\"Pacific/Fiji\" selected=\"selected\">Pacific/Fiji</option>");
		assertThat(
				this.jdbc.sql("select time_zone from person where email = ?").param(FIJI).query(String.class).single())
			.isEqualTo("Pacific/Fiji");
		assertThat(inbox()).bodyText().contains("(Fiji)").doesNotContain("(Geneva)");
		choose("");
		assertThat(inbox()).bodyText().doesNotContain("(Fiji)");
	}

	@Test
	void whatIsNoZoneIsNotTaken() {
		choose("Mars/Olympus");
		choose("Etc/GMT+5");
		assertThat(
				this.jdbc.sql("select count(*) from person where time_zone is not null").query(Integer.class).single())
			.isZero();
	}

	private MvcTestResult inbox() {
		return this.mvc.get().uri("/inbox").with(SignedIn.as(FIJI)).exchange();
	}

	private MvcTestResult choose(String zone) {
		return this.mvc.post()
			.uri("/account/time-zone")
			.with(SignedIn.as(FIJI))
			.with(csrf())
			.param("zone", zone)
			.exchange();
	}

}
