package org.article12.plans;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.core.PartyCode;
import org.article12.imports.PlansTakenBack;
import org.article12.requests.Answers;
import org.article12.requests.Problem;
import org.article12.requests.domain.AnswersRules;
import org.article12.triage.Desk;
import org.article12.words.Said;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is corrected, superseded and withdrawn, never deleted; focal points propose, the
 * Secretariat decides; who is late is counted.
 */
@RequestTest
class PlanStandingTests {

	private static final PartyCode GHANA = new PartyCode("GHA");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Plans plans;

	@Autowired
	private AnswersRules rules;

	private Desk officer;

	private Desk party;

	private String plan = "";

	private String id = "";

	private String activity = "";

	@BeforeEach
	void recordAPlan() {
		this.officer = new Desk(this.mvc, "officer@secretariat.example");
		this.party = new Desk(this.mvc, "focal.point@ghana.example");
		this.plan = record("Update 2030");
		this.id = this.plan.substring("/registers/plans/".length());
		this.officer.send(this.plan + "/activities", "code", "TEST-G", "title", "PCB inventory", "why", "As it says");
		this.activity = activityId("TEST-G");
	}

	@AfterEach
	void takeBackWhatWasRecorded() {
		PlansTakenBack.of("GHA", this.jdbc);
	}

	@Test
	void aPlanIsCorrectedAndItsHistorySaysWhatWasOtherwise() {
		assertThat(this.officer.read(this.plan + "/correction")).contains("Update 2030",
				Said.the("plans.standing.SUPERSEDED"));
		assertThat(correct(0, "edition", "Update 2029", "transmittedOn", "3 May 2024", "coversUntil", "2019", "link",
				"https://chm.pops.int/ghana"))
			.hasRedirectedUrl(this.plan);
		String page = this.officer.read(this.plan);
		assertThat(page).contains("Update 2029", "3\u00a0May\u00a02024", "href=\"https://chm.pops.int/ghana\"",
				Said.the("core.change.field", Said.the("plans.field.edition"), "Update 2030", "Update 2029"));
		MvcTestResult late = correct(0, "edition", "Update 2028");
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(Desk.body(late)).contains("Update 2029", "Update 2028");
		assertThat(correct(1, "edition", "Update 2029", "transmittedOn", "3 May 2024", "coversUntil", "2019", "link",
				"https://chm.pops.int/ghana"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.CORRECTION_WITHOUT_CHANGE"));
	}

	@ParameterizedTest
	@CsvSource({ "edition, '', edition", "kind, NOTHING, kind", "transmittedOn, 1/1/2090, transmittedOn",
			"coversUntil, 1999, coversUntil", "link, javascript:alert(1), link", "standing, NOTHING, standing",
			"standing, WITHDRAWN, endedOn", "why, ' ', why", "transmittedOn, soon, transmittedOn" })
	void whatIsWrongStandsAtItsField(String field, String typed, String wrong) {
		MvcTestResult answer = correct(0, field, typed);
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(Desk.body(answer)).contains("<a href=\"#" + wrong + "\">");
	}

	@Test
	void aWithdrawnPlanStaysAndNoNewRequestRestsOnIt() {
		assertThat(problems()).isEmpty();
		assertThat(correct(0, "standing", "WITHDRAWN", "endedOn", "3 May 2024")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).contains("TEST-G",
				Said.the("plans.ended.WITHDRAWN", "3\u00a0May\u00a02024"));
		assertThat(this.plans.activitiesOf(GHANA)).extracting(PlanActivity::code).doesNotContain("TEST-G");
		assertThat(this.plans.activities(Set.of(ActivityId.read(this.activity).orElseThrow()))).hasSize(1);
		assertThat(problems()).extracting(Problem::code).containsExactly(Problem.Code.ACTIVITY_WITHDRAWN);
		assertThat(correct(1, "standing", "IN_FORCE", "endedOn", "3 May 2024")).hasRedirectedUrl(this.plan);
		assertThat(problems()).isEmpty();
	}

	@Test
	void anActivityIsWithdrawnByItself() {
		String address = this.plan + "/activities/" + this.activity;
		assertThat(this.officer.send(address, "seen", "0", "code", "TEST-G", "title", "PCB inventory", "withdrawnOn",
				"3 May 2090", "why", "Not any more"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.officer.send(address, "seen", "0", "code", "TEST-G", "title", "PCB inventory", "withdrawnOn",
				"3 May 2024", "why", "Not any more"))
			.hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan))
			.contains(Said.the("plans.activity.withdrawn.short", "3\u00a0May\u00a02024"));
		assertThat(problems()).extracting(Problem::code).containsExactly(Problem.Code.ACTIVITY_WITHDRAWN);
	}

	@Test
	void aPlanIsSupersededByAnotherOfItsPartyAlone() {
		String later = record("Update 2031").substring("/registers/plans/".length());
		String other = this.jdbc.sql("select id::text from plan where party_code = 'SEN' and demonstration")
			.query(String.class)
			.single();
		for (String wrong : List.of(other, this.id, "none")) {
			assertThat(correct(0, "standing", "SUPERSEDED", "endedOn", "3 May 2024", "supersededBy", wrong)).as(wrong)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		assertThat(correct(0, "standing", "SUPERSEDED", "endedOn", "3 May 2024", "supersededBy", later))
			.hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).contains(Said.the("plans.ended.SUPERSEDED", "3\u00a0May\u00a02024"),
				Said.the("core.change.filled", Said.the("plans.field.superseded_by"), "Update 2031"),
				"href=\"/registers/plans/" + later + "\"");
	}

	@Test
	void theRegisterOfAnEarlierDayHasNotWhatCameLater() {
		this.jdbc.sql("update plan set recorded_at = timestamptz '2025-01-01' where id::text = ?")
			.param(this.id)
			.update();
		correct(0, "edition", "Update 2029");
		assertThat(this.officer.read("/registers/plans?party=GHA&as-of=3+May+2025")).contains("Update 2030")
			.doesNotContain("Update 2029");
		assertThat(this.officer.read(this.plan + "?as-of=3+May+2025"))
			.contains("Update 2030", Said.the("core.as-of.today"))
			.doesNotContain("TEST-G", "Update 2029", this.plan + "/correction");
		assertThat(this.officer.open(this.plan + "?as-of=3+May+2024")).hasStatus(HttpStatus.NOT_FOUND);
		for (String address : List.of("/registers/plans", this.plan)) {
			assertThat(this.officer.open(address + "?as-of=soon")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains(Said.the("core.as-of.wrong"));
		}
	}

	@Test
	void ofAProposedActivityThatIsRecordedWhichTheSecretariatAccepts() {
		assertThat(this.party.send("/plan/" + this.id + "/activities", "code", "TEST-N", "title", "Training of customs",
				"budget", "9000000", "areas", "BAT_BEP", "why", "Decided in May"))
			.hasRedirectedUrl("/plan");
		assertThat(this.party.read("/plan")).contains("Training of customs", "Decided in May",
				Said.the("core.proposal.waits"));
		assertThat(this.officer.read(this.plan)).doesNotContain("TEST-N");
		assertThat(this.officer.read("/registers/plans?party=GHA")).contains(Said.the("plans.register.proposals", 1));
		String page = proposal();
		assertThat(this.officer.read(page)).contains("Training of customs", "9000000", "Decided in May");
		assertThat(decide(page, 0, "Without its code", "title")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.ACTIVITY_WITHOUT_CODE"));
		assertThat(decide(page, 0, "But for the budget", "code", "title", "areas")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).contains("TEST-N", "Training of customs", "But for the budget")
			.doesNotContain("9,000,000");
		assertThat(this.party.read("/plan")).contains("But for the budget", Said.the("core.proposal.accepted"),
				Said.the("core.proposal.refused"));
		assertThat(decide(page, 0, "Again", "code", "title", "budget_usd")).hasStatus(HttpStatus.CONFLICT);
		awaitTold(page.substring(page.lastIndexOf('/') + 1));
		assertThat(this.party.read("/inbox")).contains(Said.the("notifications.proposal"),
				Said.the("notifications.proposal.decided", 3, 4));
	}

	@Test
	void aProposedCorrectionIsADifferenceAndMayBeRefusedWhole() {
		String address = "/plan/" + this.id + "/activities/" + this.activity;
		assertThat(this.party.read(address)).contains(Said.the("core.proposal.proposes"));
		assertThat(
				this.party.send(address, "seen", "0", "code", "TEST-G", "title", "Inventory of PCB", "why", "Misprint"))
			.hasRedirectedUrl("/plan");
		String page = proposal();
		assertThat(this.officer.read(page))
			.contains(Said.the("core.proposal.difference", "PCB inventory", "Inventory of PCB"));
		assertThat(decide(page, 0, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(decide(page, 0, "The plan says otherwise")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).doesNotContain("Inventory of PCB");
		assertThat(this.party.read("/plan")).contains("The plan says otherwise");
	}

	@Test
	void aPartyTakesBackWhatItProposedBeforeAnybodyDecides() {
		this.party.send("/plan/" + this.id + "/activities/" + this.activity, "seen", "0", "code", "TEST-G", "title",
				"Inventory of PCB", "why", "Misprint");
		String page = proposal();
		String withdrawal = page.replace("/registers/plans/", "/plan/") + "/withdrawal";
		assertThat(this.party.read("/plan")).contains(withdrawal);
		assertThat(new Desk(this.mvc, "focal.point@senegal.example").send(withdrawal)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.party.send(withdrawal)).hasRedirectedUrl("/plan");
		assertThat(this.party.read("/plan")).contains(Said.partOf("core.proposal.withdrawn"))
			.doesNotContain(withdrawal, Said.the("core.proposal.waits"));
		assertThat(this.party.send(withdrawal, "press", Desk.press(withdrawal, 2))).hasStatus(HttpStatus.CONFLICT);
		assertThat(decide(page, 0, "Yes", "title")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void whatWasCorrectedMeanwhileIsNotDecidedOnUnseen() {
		this.party.send("/plan/" + this.id + "/activities/" + this.activity, "seen", "0", "code", "TEST-G", "title",
				"Inventory of PCB", "why", "Misprint");
		String page = proposal();
		this.officer.send(this.plan + "/activities/" + this.activity, "seen", "0", "code", "TEST-G", "title",
				"Inventory of POPs", "why", "Letter");
		assertThat(decide(page, 0, "Yes", "title")).hasStatus(HttpStatus.CONFLICT);
		assertThat(decide(page, 1, "Yes", "title")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).contains("Inventory of PCB");
	}

	@Test
	void aFocalPointProposesForItsOwnPartyAlone() {
		Desk senegal = new Desk(this.mvc, "focal.point@senegal.example");
		for (String page : List.of("/correction", "/activities/new", "/activities/" + this.activity)) {
			assertThat(senegal.open("/plan/" + this.id + page)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.party.open("/plan/" + this.id + page)).hasStatusOk();
		}
		assertThat(senegal.send("/plan/" + this.id + "/activities", "code", "X", "title", "X", "why", "X"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.party.send("/plan/" + this.id + "/correction", form("edition", "Update 2029", "seen", "0")))
			.hasRedirectedUrl("/plan");
		assertThat(this.officer.read(this.plan)).doesNotContain("Update 2029");
		assertThat(decide(proposal(), 0, "Yes", "edition")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read(this.plan)).contains("Update 2029");
	}

	@Test
	void whoIsLateIsCounted() {
		String late = this.officer.read("/registers/plans/due");
		assertThat(late).contains(Said.the("plans.due.initial"), Said.the("plans.due.LATE"));
		assertThat(this.officer.read("/registers/plans/due?show=MET")).doesNotContain(">Ghana<");
		int queries = QueryCount.of(() -> this.officer.read("/registers/plans/due"));
		assertThat(correct(0, "coversUntil", "2026")).hasRedirectedUrl(this.plan);
		assertThat(this.officer.read("/registers/plans/due?show=MET")).contains(">Ghana<");
		assertThat(QueryCount.of(() -> this.officer.read("/registers/plans/due"))).isEqualTo(queries);
		assertThat(this.officer.open("/registers/plans/due?show=x&page=99999")).hasStatusOk();
		String list = "/reports/late-plans";
		assertThat(this.officer.read(list + "?show=MET&region=AFRICA&group=ELIGIBLE")).contains(">Ghana<");
		for (String other : List.of("region=ASIA_PACIFIC", "group=SIDS", "region=MOON", "group=x")) {
			assertThat(this.officer.read(list + "?show=MET&" + other)).doesNotContain(">Ghana<");
		}
		assertThat(this.officer.read(list + ".csv?show=MET&region=AFRICA")).contains("GHA,Ghana");
		assertThat(this.officer.open(list + ".xlsx?region=AFRICA")).hasStatusOk();
		assertThat(this.party.read("/plan")).contains(Said.the("plans.due.MET"));
	}

	private void awaitTold(String proposal) {
		Instant end = Instant.now().plusSeconds(180);
		while (this.jdbc.sql("select exists (select from event_publication where serialized_event like ?)")
			.param("%" + proposal + "%")
			.query(Boolean.class)
			.single()) {
			assertThat(Instant.now()).as("told of " + proposal).isBefore(end);
			LockSupport.parkNanos(10_000_000);
		}
	}

	private List<Problem> problems() {
		return this.rules.problems(GHANA, Answers.NONE.with(new Answers.Activities(List.of(this.activity), "")))
			.stream()
			.filter((problem) -> problem.field().equals("chosen") && problem.code().name().startsWith("ACTIVITY"))
			.toList();
	}

	private String record(String edition) {
		MvcTestResult result = this.officer.send("/registers/plans", "party", "GHA", "edition", edition, "kind",
				"UPDATE", "why", "By letter");
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private String activityId(String code) {
		return this.jdbc.sql("select id::text from plan_activity where code = ?")
			.param(code)
			.query(String.class)
			.single();
	}

	private String proposal() {
		return this.plan + "/proposals/"
				+ this.jdbc.sql("select id::text from register_proposal where entry = ?")
					.param(this.id)
					.query(String.class)
					.single();
	}

	private MvcTestResult decide(String page, int seen, String why, String... accepted) {
		return this.officer.send(page,
				Map.of("seen", List.of(Integer.toString(seen)), "why", List.of(why), "accepted", List.of(accepted)));
	}

	private MvcTestResult correct(int seen, String... changed) {
		String[] fields = Arrays.copyOf(changed, changed.length + 2);
		fields[changed.length] = "seen";
		fields[changed.length + 1] = Integer.toString(seen);
		return this.officer.send(this.plan + "/correction", form(fields));
	}

	private static String[] form(String... changed) {
		Map<String, String> fields = new LinkedHashMap<>(
				Map.of("party", "GHA", "edition", "Update 2030", "kind", "UPDATE", "why", "As the plan says"));
		for (int at = 0; at < changed.length; at += 2) {
			fields.put(changed[at], changed[at + 1]);
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

}
