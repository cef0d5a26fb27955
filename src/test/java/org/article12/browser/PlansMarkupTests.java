package org.article12.browser;

import java.io.UnsupportedEncodingException;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of plans are sound HTML, with and without errors in their forms. */
@PortalTest
class PlansMarkupTests {

	private static final SignedIn OFFICER = SignedIn.as("officer@secretariat.example");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachPageIsSound() throws UnsupportedEncodingException {
		String plan = "/registers/plans/"
				+ this.jdbc.sql("select id::text from plan where party_code = 'GHA' and demonstration")
					.query(String.class)
					.single();
		for (String address : new String[] { "/registers/plans", "/registers/plans?party=ZWE", "/registers/plans/new",
				"/registers/plans/due", "/registers/plans/due?show=MET", plan + "/correction", plan + "?as-of=soon",
				plan, plan + "/activities/new" }) {
			assertSound(this.mvc.get().uri(address).with(OFFICER).exchange());
		}
		for (String address : new String[] { "/registers/plans", plan + "/activities" }) {
			assertSound(this.mvc.post()
				.uri(address)
				.with(OFFICER)
				.with(csrf())
				.param("edition", "x".repeat(300))
				.param("areas", "TRAINING", "BAT_BEP")
				.exchange());
		}
	}

	private static void assertSound(MvcTestResult result) throws UnsupportedEncodingException {
		assertThat(result.getResponse().getStatus()).isIn(200, 422);
		assertThat(HtmlChecker.check(result.getResponse().getContentAsString()))
			.as(String.valueOf(result.getRequest().getRequestURI()))
			.isEmpty();
	}

}
