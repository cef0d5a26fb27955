package org.article12.assignments;

import java.util.UUID;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.RequestTest;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Turn;
import org.article12.requests.PartyVerbs;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A centre agrees a plan, tells of progress and reports; all concerned can follow it. */
@RequestTest
class DeliveryPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String PARTY = "focal.point@senegal.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Requests requests;

	@Autowired
	private Deliveries deliveries;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void anotherRowKeepsEverythingThatWasTyped() {
		AssignmentRecord work = accepted("Rows", "sn");
		Map<String, String> fields = plan(0, "2027-03-01");
		fields.put("add", "milestones");
		fields.put("agreed", "");
		assertThat(post("sn", work, "plan", fields)).hasStatusOk()
			.bodyText()
			.contains("A trained team", "First workshop", "2027-03-01", "Milestone 2", "GEF", "4,500",
					"name=\"milestones[1].title\"")
			.doesNotContain(Said.the("core.form.errors"));
		assertThat(history(work)).doesNotContain(Act.AGREE_PLAN);
	}

	@Test
	void aPlanThatLacksSomethingSaysWhatAndKeepsTheRest() {
		AssignmentRecord work = accepted("Incomplete plan", "sn");
		Map<String, String> fields = plan(0, "some day");
		fields.put("costs[0].amount", "a lot");
		fields.put("agreed", " ");
		assertThat(post("sn", work, "plan", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#milestones-0-dueOn\"", "id=\"milestones-0-dueOn\"", "“some day” is not a date",
					"href=\"#costs-0-amount\"", "“a lot” is not an amount", Said.the("assignments.plan.agreed.missing"),
					"a lot", "some day");
	}

	@Test
	void milestonesFarAwayOrOnDaysWithoutWorkAreAskedAbout() {
		AssignmentRecord work = accepted("Unusual days", "sn");
		Map<String, String> fields = plan(0, "1 March 2020");
		fields.put("milestones[1].title", "Second workshop");
		fields.put("milestones[1].dueOn", "31/12/9999");
		fields.put("milestones[2].title", "Third workshop");
		fields.put("milestones[2].dueOn", "6 March 2027");
		assertThat(post("sn", work, "plan", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Is “1 March 2020” meant?", "value=\"2020-03-01\"", "Is “31/12/9999” meant?",
					"value=\"9999-12-31\"", "“6 March 2027” is a Saturday, not a working day", "value=\"2027-03-06\"",
					Said.the("core.day.meant"));
		assertThat(history(work)).doesNotContain(Act.AGREE_PLAN);
		MultiValueMap<String, String> meant = new LinkedMultiValueMap<>();
		meant.setAll(fields);
		meant.addAll("meant", List.of("2020-03-01", "9999-12-31"));
		assertThat(post("sn", work, "plan", meant)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("is a Saturday", "type=\"hidden\" name=\"meant\" value=\"2020-03-01\"")
			.doesNotContain("Is “1 March 2020” meant?");
		meant.add("meant", "2027-03-06");
		assertThat(post("sn", work, "plan", meant)).hasStatus(HttpStatus.FOUND);
		assertThat(history(work)).containsOnlyOnce(Act.AGREE_PLAN);
	}

	@Test
	void anAgreedPlanIsReadByAllAndItsNextMilestoneIsTheCentresDate() {
		AssignmentRecord work = accepted("Planned", "sn");
		assertThat(post("sn", work, "plan", plan(0, "1 March 2027"))).hasRedirectedUrl("/assignments/" + work.id());
		assertThat(history(work)).containsOnlyOnce(Act.AGREE_PLAN);
		assertThat(this.story.request(reference(work)).turns()).extracting(Turn::dueOn)
			.containsExactly(LocalDate.of(2027, 3, 1));
		assertThat(listed("sn", work)).contains(Said.the("assignments.due.milestone"), "1\u00a0March\u00a02027");
		assertThat(get("sn", "/assignments/" + work.id())).bodyText()
			.contains("Next milestone: 1\u00a0March\u00a02027", "First workshop", Said.the("assignments.progress.go"));
		for (String page : new String[] { requestPage(PARTY, work), requestPage(OFFICER, work),
				text(as(PARTY, "/deliveries/" + work.id())) }) {
			assertThat(page).contains(Said.the("assignments.plan.heading"), "First workshop",
					"Due on 1\u00a0March\u00a02027", "GEF", "4,500");
		}
	}

	@Test
	void aSecondPressChangesNothingAndTheSamePlanFromAnotherWindowIsTold() {
		AssignmentRecord work = accepted("Pressed twice", "sn");
		Map<String, String> plan = pressed(plan(0, "2027-03-01"));
		for (int time = 0; time < 3; time++) {
			assertThat(post("sn", work, "plan", plan)).hasStatus(HttpStatus.FOUND);
		}
		assertThat(post("sn", work, "plan", plan(0, "2027-03-01"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("core.stale.OWN.title"));
		assertThat(this.deliveries.find(work.id()).orElseThrow().plans()).hasSize(1);
		assertThat(history(work)).containsOnlyOnce(Act.AGREE_PLAN);
	}

	@Test
	void aPlanThatAColleagueChangedMeanwhileIsToldAndWhatWasTypedIsGivenBack() {
		AssignmentRecord work = accepted("Two colleagues", "sn");
		post("sn", work, "plan", plan(0, "2027-03-01"));
		Map<String, String> fields = plan(0, "2027-04-01");
		fields.put("milestones[0].title", "Another workshop, in Thiès");
		assertThat(post("sn", work, "plan", fields)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("assignments.work.AGREE_PLAN"), "Another workshop, in Thiès", "2027-04-01",
					"A trained team");
	}

	@Test
	void aChangedPlanIsANewVersionAndTheEarlierOneStaysReadable() {
		AssignmentRecord work = accepted("Changed", "sn");
		post("sn", work, "plan", plan(0, "2027-03-01"));
		Map<String, String> fields = plan(1, "2027-06-15");
		fields.put("lastKey", "1");
		fields.put("milestones[0].title", "");
		fields.put("milestones[0].dueOn", "");
		fields.put("milestones[1].title", "Final workshop");
		fields.put("milestones[1].dueOn", "15/6/2027");
		assertThat(post("sn", work, "plan", fields)).hasStatus(HttpStatus.FOUND);
		Delivery delivery = this.deliveries.find(work.id()).orElseThrow();
		assertThat(delivery.plans()).hasSize(2);
		assertThat(delivery.milestones()).singleElement()
			.satisfies((state) -> assertThat(state.milestone())
				.isEqualTo(new Milestone(2, "Final workshop", LocalDate.of(2027, 6, 15))));
		for (String reader : new String[] { PARTY, OFFICER, "officer@scrc-sn.example" }) {
			assertThat(as(reader, "/deliveries/" + work.id())).bodyText()
				.contains("Version 2, which counts", "Version 1, replaced", "First workshop", "Final workshop");
		}
	}

	@Test
	void progressMovesTheDateAndLateMilestonesAreFlagged() {
		AssignmentRecord work = accepted("Late", "sn");
		Map<String, String> fields = plan(0, "2026-01-05");
		fields.put("meant", "2026-01-05");
		fields.put("milestones[1].title", "Final workshop");
		fields.put("milestones[1].dueOn", "2027-09-01");
		post("sn", work, "plan", fields);
		assertThat(get("sn", "/assignments/" + work.id())).bodyText().contains("class=\"late\"");
		assertThat(listed("sn", work)).contains("class=\"late\"");
		assertThat(requestPage(PARTY, work)).contains("class=\"late\"");
		assertThat(requestPage(OFFICER, work)).contains("class=\"late\"");
		Map<String, String> progress = new HashMap<>(
				Map.of("seen", "1", "milestones[0].key", "1", "milestones[0].doneOn", "1 February 2026",
						"milestones[0].words", "With 30 people", "meant", "2026-02-01"));
		Map<String, String> pressed = pressed(progress);
		for (int time = 0; time < 2; time++) {
			assertThat(post("sn", work, "progress", pressed)).hasStatus(HttpStatus.FOUND);
		}
		assertThat(history(work)).containsOnlyOnce(Act.REPORT_PROGRESS);
		assertThat(this.story.request(reference(work)).turns()).extracting(Turn::dueOn)
			.containsExactly(LocalDate.of(2027, 9, 1));
		assertThat(requestPage(PARTY, work)).contains("Done on 1\u00a0February\u00a02026", "With 30 people");
		progress.put("milestones[0].doneOn", "1 March 2016");
		progress.put("seen", "2");
		assertThat(post("sn", work, "progress", progress)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Is “1 March 2016” meant?", "type=\"checkbox\" name=\"meant\" value=\"2016-03-01\"");
		progress.put("milestones[0].doneOn", "1 January 2099");
		progress.put("seen", "2");
		assertThat(post("sn", work, "progress", progress)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.progress.day.future"));
		progress.put("milestones[0].doneOn", "2026-02-01");
		assertThat(post("sn", work, "progress", progress)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.progress.nothing"));
	}

	@Test
	void progressNeedsAPlan() {
		AssignmentRecord work = accepted("No plan yet", "sn");
		assertThat(get("sn", "/assignments/" + work.id() + "/progress"))
			.hasRedirectedUrl("/assignments/" + work.id() + "/plan");
	}

	@Test
	void aReportCountsWomenAndMenAndSetsCostBesideThePlan() {
		AssignmentRecord work = accepted("Reported in full", "sn");
		post("sn", work, "plan", plan(0, "2027-03-01"));
		assertThat(get("sn", "/assignments/" + work.id() + "/report")).hasStatusOk()
			.bodyText()
			.contains("Senegal", "value=\"GEF\"", "4,500");
		Map<String, String> fields = report(1);
		fields.put("people", "30");
		assertThat(post("sn", work, "report", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.report.people.fewer"));
		fields.put("people", "1,240");
		fields.put("anotherParty", "GMB");
		assertThat(post("sn", work, "report", fields)).hasStatus(HttpStatus.FOUND);
		assertThat(this.story.request(reference(work)).status()).isEqualTo(RequestStatus.DELIVERED);
		for (String page : new String[] { requestPage(PARTY, work), requestPage(OFFICER, work),
				text(get("sn", "/assignments/" + work.id())) }) {
			assertThat(page).contains("Two workshops in Dakar", "1,240, of them 18 women and 22 men", "Gambia",
					"A field kit", "GEF", "4,500", "3,900");
		}
	}

	@Test
	void aPartyIsAddedToTheReportWithoutScript() {
		AssignmentRecord work = accepted("Another Party", "sn");
		Map<String, String> fields = report(0);
		fields.put("anotherParty", "GMB");
		fields.put("add", "party");
		assertThat(post("sn", work, "report", fields)).hasStatusOk()
			.bodyText()
			.contains("value=\"GMB\"", "Two workshops in Dakar")
			.doesNotContain(Said.the("core.form.errors"));
	}

	@Test
	void aCorrectionIsANewVersionUntilThePartyHasConfirmed() {
		RequestReference reference = this.story.delivered("Corrected", Map.of("NIP", "sn"));
		AssignmentRecord work = this.story.assignment(reference, "sn");
		assertThat(get("sn", "/assignments/" + work.id())).bodyText().contains(Said.the("assignments.report.correct"));
		assertThat(get("sn", "/assignments/" + work.id() + "/report")).bodyText()
			.contains("Delivered by sn", "value=\"18\"", "value=\"12000\"");
		Map<String, String> fields = report(1);
		fields.put("act", "correct");
		fields.put("press", UUID.randomUUID().toString());
		for (int time = 0; time < 2; time++) {
			assertThat(post("sn", work, "report", fields)).hasStatus(HttpStatus.FOUND);
		}
		assertThat(this.deliveries.find(work.id()).orElseThrow().reports()).hasSize(2);
		assertThat(as(PARTY, "/deliveries/" + work.id())).bodyText()
			.contains("Version 2, which counts", "Two workshops in Dakar", "Version 1, replaced", "Delivered by sn");
		assertThat(requestPage(PARTY, work)).contains("Two workshops in Dakar");
	}

	@Test
	void outputsAreAttachedAndReadByAllWhoReadTheReport() {
		AssignmentRecord work = accepted("With a manual", "sn");
		var post = this.mvc.post().uri("/assignments/" + work.id() + "/report").multipart();
		report(0).forEach(post::param);
		post.file(new MockMultipartFile("files", "manual.csv", "text/csv", "step,what\n1,measure\n".getBytes(UTF_8)));
		assertThat(post.with(SignedIn.as("officer@scrc-sn.example")).with(csrf()).exchange())
			.hasStatus(HttpStatus.FOUND);
		for (String reader : new String[] { PARTY, OFFICER, "officer@scrc-sn.example" }) {
			Matcher file = Pattern.compile("href=\"(/documents/[^\"]+)\"[^>]*>manual.csv<")
				.matcher(text(as(reader, "/deliveries/" + work.id())));
			assertThat(file.find()).as(reader).isTrue();
			assertThat(as(reader, file.group(1))).hasStatusOk();
			assertThat(as("focal.point@ghana.example", file.group(1))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get("dz", file.group(1))).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void aReportOnACancelledAssignmentIsToldAndGivenBack() {
		AssignmentRecord work = accepted("Withdrawn meanwhile", "sn");
		this.portal.getBean(PartyVerbs.class)
			.withdraw(this.story.focalPoint(), reference(work), this.story.seen(reference(work)), "Funded elsewhere");
		assertThat(post("sn", work, "report", report(0))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("assignments.changed.CANCELLED"), "Two workshops in Dakar", "A field kit");
	}

	@Test
	void nobodyElseReadsACentresWork() {
		RequestReference reference = this.story.accepted("Two centres", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		AssignmentRecord work = this.story.assignment(reference, "sn");
		post("sn", work, "plan", plan(0, "2027-03-01"));
		assertThat(get("dz", "/deliveries/" + work.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("dz", "/assignments/" + work.id() + "/plan")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("dz", work, "plan", plan(1, "2027-03-01"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(as("focal.point@ghana.example", "/deliveries/" + work.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("dz", "/assignments/" + this.story.assignment(reference, "dz").id())).bodyText()
			.doesNotContain("First workshop", "A trained team");
	}

	@Test
	void pagesAskTheDatabaseAsOftenForManyActsAsForOne() {
		AssignmentRecord small = accepted("Few acts", "sn");
		post("sn", small, "plan", plan(0, "2027-03-01"));
		AssignmentRecord large = accepted("Many acts", "sn");
		for (int version = 0; version < 4; version++) {
			post("sn", large, "plan", plan(version, "2027-0%d-01".formatted(version + 2)));
		}
		for (String page : new String[] { "/assignments/%s", "/assignments/%s/plan", "/assignments/%s/report",
				"/assignments/%s/progress" }) {
			int few = QueryCount.of(() -> get("sn", page.formatted(small.id())));
			assertThat(QueryCount.of(() -> get("sn", page.formatted(large.id())))).as(page).isEqualTo(few);
		}
		int few = QueryCount.of(() -> as(PARTY, "/deliveries/" + small.id()));
		assertThat(QueryCount.of(() -> as(PARTY, "/deliveries/" + large.id()))).isEqualTo(few);
	}

	@Test
	void aRequestsPageAsksTheDatabaseAsOftenForManyCentresAsForOne() {
		RequestReference one = this.story.delivered("One centre", Map.of("NIP", "sn"));
		RequestReference three = this.story.delivered("Three centres",
				Map.of("NIP", "sn", "BAT_BEP", "dz", "AWARENESS", "es"));
		for (String page : new String[] { "/requests/%s", "/requests/%s/confirmation", "/requests/%s/dispute" }) {
			int few = QueryCount.of(() -> as(PARTY, page.formatted(one)));
			assertThat(QueryCount.of(() -> as(PARTY, page.formatted(three)))).as(page).isEqualTo(few);
		}
	}

	private AssignmentRecord accepted(String title, String country) {
		return this.story.assignment(this.story.accepted(title, Map.of("NIP", country)), country);
	}

	/** The same fields with the name of one press. */
	private static Map<String, String> pressed(Map<String, String> fields) {
		Map<String, String> pressed = new HashMap<>(fields);
		pressed.put("press", UUID.randomUUID().toString());
		return pressed;
	}

	private static Map<String, String> plan(int seen, String dueOn) {
		return new HashMap<>(Map.of("seen", Integer.toString(seen), "outputs[0].text", "A trained team",
				"milestones[0].key", "1", "milestones[0].title", "First workshop", "milestones[0].dueOn", dueOn,
				"costs[0].source", "GEF", "costs[0].amount", "4,500", "agreed", "By telephone on 12 May"));
	}

	private static Map<String, String> report(int seen) {
		return new HashMap<>(Map.of("seen", Integer.toString(seen), "done", "Two workshops in Dakar", "parties", "SEN",
				"people", "40", "women", "18", "men", "22", "technologies", "A field kit", "costs[0].source", "GEF",
				"costs[0].amount", "3,900"));
	}

	private List<Act> history(AssignmentRecord work) {
		return this.requests.history(work.request(), this.story.officer()).stream().map(HistoryEntry::act).toList();
	}

	private RequestReference reference(AssignmentRecord work) {
		return this.requests.submitted(List.of(work.request())).get(work.request()).reference();
	}

	private String requestPage(String reader, AssignmentRecord work) {
		return text(as(reader, (reader.equals(PARTY) ? "/requests/" : "/triage/") + reference(work)));
	}

	private static String text(MvcTestResult page) {
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The page of the centre's list on which the assignment stands. */
	private String listed(String centre, AssignmentRecord work) {
		for (int page = 1; page < 100; page++) {
			String list = text(get(centre, "/assignments?page=" + page));
			if (list.contains("/assignments/" + work.id())) {
				return list;
			}
		}
		throw new AssertionError(work.id() + " is not listed");
	}

	private MvcTestResult get(String country, String path) {
		return as("officer@scrc-%s.example".formatted(country), path);
	}

	private MvcTestResult as(String email, String path) {
		return this.mvc.get().uri(path).with(SignedIn.as(email)).exchange();
	}

	private MvcTestResult post(String country, AssignmentRecord work, String act, Map<String, String> fields) {
		return post(country, work, act, MultiValueMap.fromSingleValue(fields));
	}

	private MvcTestResult post(String country, AssignmentRecord work, String act,
			MultiValueMap<String, String> fields) {
		MockMvcRequestBuilder post = this.mvc.post().uri("/assignments/" + work.id() + "/" + act);
		fields.forEach((name, values) -> post.param(name, values.toArray(String[]::new)));
		return post.with(SignedIn.as("officer@scrc-%s.example".formatted(country))).with(csrf()).exchange();
	}

}
