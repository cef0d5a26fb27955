package org.article12.plans;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.imports.PlansTakenBack;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** An officer corrects an activity of a plan, and its history says so. */
@RequestTest
class CorrectionPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private String plan = "";

	private String activity = "";

	@BeforeEach
	void recordAnActivity() {
		this.plan = String.valueOf(send("/registers/plans",
				Map.of("party", "URY", "edition", "Update 2024", "kind", "UPDATE", "why", "By letter"))
			.getResponse()
			.getRedirectedUrl());
		send(this.plan + "/activities", fields(Map.of("why", "As the plan says")));
		this.activity = this.plan + "/activities/"
				+ this.jdbc.sql("select id::text from plan_activity where code = 'TEST-C'")
					.query(String.class)
					.single();
	}

	@AfterEach
	void takeBackWhatWasRecorded() {
		PlansTakenBack.of("URY", this.jdbc);
	}

	@Test
	void aCorrectionIsMadeAndKeptWithItsReason() {
		Document form = page(this.activity);
		assertThat(form.select("textarea[name=title]").text()).isEqualTo("PCB inventory");
		assertThat(form.select("input[name=seen]").val()).isEqualTo("0");
		assertThat(form.select("input[name=areas][checked]").val()).isEqualTo("TRAINING.INVENTORY");
		assertThat(correct(0, Map.of("title", "Inventory of PCB", "budget", ""), "Misprint in table 12"))
			.hasRedirectedUrl(this.plan);
		for (String address : new String[] { this.plan, this.activity }) {
			assertThat(page(address).select(".timeline ul li")).as(address).hasSize(address.equals(this.plan) ? 4 : 3);
			assertThat(page(address).select(".timeline").text()).contains("“PCB inventory”", "“Inventory of PCB”",
					"350000", "Misprint in table 12");
		}
		assertThat(page(this.plan).select(".timeline ul li").eachText()).contains("Recorded: Update 2024")
			.anyMatch((line) -> line.startsWith(Said.the("plans.change.of", "TEST-C", Said.the("plans.field.title"))));
		assertThat(page(this.activity).select("input[name=seen]").val()).isEqualTo("1");
	}

	@Test
	void ofTwoWhoCorrectTheSecondSeesWhatTheFirstDid() {
		correct(0, Map.of("title", "Inventory of PCB"), "Misprint");
		MvcTestResult second = correct(0, Map.of("title", "Inventory of POPs"), "My reason");
		assertThat(second).hasStatus(HttpStatus.CONFLICT);
		assertThat(document(second).text()).contains("“Inventory of PCB”", "Inventory of POPs", "My reason");
		assertThat(page(this.plan).text()).contains("Inventory of PCB");
	}

	@ParameterizedTest
	@CsvSource({ "title, Another, ' ', why", "title, '', Reason, title", "code, '', Reason, code",
			"endYear, 2020, Reason, endYear", "budget, much, Reason, budget", "areas, NOTHING, Reason, areas" })
	void whatIsWrongStandsAtItsFieldAndNothingIsKept(String field, String typed, String why, String wrong) {
		MvcTestResult answer = correct(0, Map.of(field, typed), why);
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(document(answer).select(".error-summary a").eachAttr("href")).containsExactly("#" + wrong);
		assertThat(page(this.activity).select(".timeline ul li").eachText()).containsExactly("Recorded: TEST-C");
	}

	@Test
	void aCorrectionThatChangesNothingOrTakesAnothersCodeIsRefused() {
		assertThat(correct(0, Map.of(), "Reason")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		send(this.plan + "/activities", fields(Map.of("code", "TEST-D", "why", "As the plan says")));
		MvcTestResult taken = correct(0, Map.of("code", "TEST-D"), "Reason");
		assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(document(taken).select("#code-error")).hasSize(1);
	}

	@Test
	void anActivityOfAnotherPlanIsNotThere() {
		String other = this.jdbc.sql("select id::text from plan where party_code = 'GHA' and demonstration")
			.query(String.class)
			.single();
		assertThat(get(this.activity.replaceFirst("plans/[^/]+", "plans/" + other))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.plan + "/activities/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aLongHistoryNeedsNoMoreQueries() {
		correct(0, Map.of("title", "Title 0"), "Reason");
		int few = QueryCount.of(() -> page(this.activity));
		for (int i = 1; i < 12; i++) {
			correct(i, Map.of("title", "Title " + i), "Reason");
		}
		assertThat(QueryCount.of(() -> page(this.activity))).isEqualTo(few);
	}

	private MvcTestResult correct(int seen, Map<String, String> changed, String why) {
		Map<String, String> fields = fields(changed);
		fields.put("why", why);
		fields.put("seen", Integer.toString(seen));
		return send(this.activity, fields);
	}

	private static Map<String, String> fields(Map<String, String> changed) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("code", "TEST-C", "title", "PCB inventory", "startYear",
				"2025", "endYear", "2027", "budget", "350000", "areas", "TRAINING.INVENTORY"));
		fields.putAll(changed);
		return fields;
	}

	private MvcTestResult send(String address, Map<String, String> fields) {
		var post = this.mvc.post().uri(address).with(SignedIn.as(OFFICER));
		for (Map.Entry<String, String> field : fields.entrySet()) {
			post = post.param(field.getKey(), field.getValue());
		}
		return post.with(csrf()).exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(OFFICER)).exchange();
	}

	private Document page(String address) {
		MvcTestResult answer = get(address);
		assertThat(answer).hasStatusOk();
		return document(answer);
	}

	private static Document document(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
