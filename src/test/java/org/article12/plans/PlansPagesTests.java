package org.article12.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.core.PartyCode;
import org.article12.core.web.Notice;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** An officer records plans and their activities. */
@RequestTest
class PlansPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final Pattern MESSAGE = Pattern.compile("<a href=\"#(\\w+)\">([^<]*)</a>");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Plans plans;

	/** Plans and activities that were there before. */
	private List<UUID> kept = List.of();

	@BeforeEach
	void noteWhatIsThere() {
		this.kept = this.jdbc.sql("select id from plan union all select id from plan_activity")
			.query(UUID.class)
			.list();
	}

	@AfterEach
	void takeBackWhatWasRecorded() {
		List.of("plan_activity", "plan")
			.forEach((table) -> this.jdbc.sql("delete from " + table + " where id not in (:kept)")
				.param("kept", this.kept)
				.update());
	}

	@Test
	void aPlanIsRecordedAndThenItsActivities() {
		String address = record("SEN", "Update 2024", "UPDATE", "3 May 2024");
		assertThat(page(address))
			.contains("Senegal: Update 2024", Said.the("plans.kind.UPDATE"), "3\u00a0May\u00a02024",
					Said.the("plans.activities.empty.title"))
			.doesNotContain(Said.the("requests.activities.sample"));
		assertThat(activity(address, "TEST-1", "PCB inventory")).hasStatus3xxRedirection()
			.hasRedirectedUrl(address)
			.flash()
			.containsEntry("notice", Notice.of("plans.activity.recorded", "TEST-1"));
		assertThat(page(address)).contains("TEST-1", "PCB inventory", "2025–2027", "350,000", "Ministry of Environment",
				"Development of POPs inventory");
		assertThat(this.plans.activitiesOf(new PartyCode("SEN"))).filteredOn((known) -> known.code().equals("TEST-1"))
			.singleElement()
			.satisfies((known) -> {
				assertThat(known.plan()).isEqualTo("Update 2024");
				assertThat(known.areas()).hasToString("[TRAINING.INVENTORY]");
				assertThat(known.demonstration()).isFalse();
			});
		assertThat(page("/registers/plans?party=SEN")).contains("Update 2024", "Initial (year tbc)", "Sample")
			.doesNotContain("Decree");
	}

	@Test
	void sampleDataAreMarked() {
		String id = this.jdbc.sql("select id from plan where party_code = 'GHA' and demonstration")
			.query(UUID.class)
			.single()
			.toString();
		assertThat(page("/registers/plans/" + id)).contains(Said.the("plans.demonstration.words"), "GH-NIP-02",
				"6 and Annex A Part II", "4,200,000");
		activity("/registers/plans/" + id, "TEST-2", "Made in a demonstration");
		assertThat(this.plans.activitiesOf(new PartyCode("GHA"))).allMatch(PlanActivity::demonstration).hasSize(5);
	}

	@Test
	void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
		MvcTestResult result = send("/registers/plans", "party", "XXX", "edition", " ", "kind", "", "transmittedOn",
				"31 February 2024");
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(messages(result)).containsExactly(said("party", "plans.party.missing"),
				said("edition", "plans.edition.missing"), said("kind", "plans.kind.missing"),
				said("transmittedOn", "core.day.NO_SUCH_DAY", "31 February 2024"), said("why", "plans.why.missing"));
		assertThat(body(result)).contains("value=\"31 February 2024\"");
		assertThat(messages(send("/registers/plans"))).hasSize(4);
		assertThat(messages(send("/registers/plans", "party", "SEN", "edition", "x".repeat(201), "kind", "INITIAL",
				"transmittedOn", "1/1/2090", "why", "By letter")))
			.containsExactly(said("edition", "core.text.over", 1, 200), said("transmittedOn", "plans.date.future"));
	}

	@Test
	void aPlanSentBeforeTheConventionWasInForceIsAskedAbout() {
		String[] fields = { "party", "SEN", "edition", "Early", "kind", "INITIAL", "transmittedOn", "1 March 2002",
				"why", "By letter" };
		MvcTestResult asked = send("/registers/plans", fields);
		assertThat(messages(asked)).containsExactly(said("transmittedOn", "core.day.far", "1 March 2002"));
		assertThat(body(asked)).contains("type=\"checkbox\" name=\"meant\" value=\"2002-03-01\"");
		String[] meant = Stream.concat(Stream.of(fields), Stream.of("meant", "2002-03-01")).toArray(String[]::new);
		assertThat(send("/registers/plans", meant)).hasStatus3xxRedirection();
	}

	static Stream<Arguments> mistakes() {
		return Stream.of(arguments("code", "", Said.the("plans.code.missing")),
				arguments("title", "", Said.the("plans.title.missing")),
				arguments("startYear", "25", Said.the("core.year.SHORT_YEAR", "25")),
				arguments("startYear", "1925", Said.the("plans.year.unreadable", "1990", "2100")),
				arguments("endYear", "2019", Said.the("plans.years.reversed")),
				arguments("budget", "much", Said.the("core.amount.LETTERS", "much")),
				arguments("areas", "TRAINING", Said.the("plans.areas.unknown")),
				arguments("areas", "NOTHING", Said.the("plans.areas.unknown")));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void eachMistakeInAnActivityStandsAtItsField(String field, String typed, String words) {
		String address = record("URY", "Update 2024", "UPDATE", "");
		List<String> fields = new ArrayList<>(List.of("code", "TEST-3", "title", "A title", "startYear", "2020",
				"endYear", "2021", "budget", "", "areas", "BAT_BEP", "why", "As the plan says"));
		fields.set(fields.indexOf(field) + 1, typed);
		MvcTestResult result = send(address + "/activities", fields.toArray(String[]::new));
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(messages(result)).containsExactly(field + ": " + words);
		assertThat(body(result)).contains("value=\"2021\"".replace("2021", fields.get(fields.indexOf("endYear") + 1)));
	}

	@Test
	void anEditionAndACodeStandOnceForAParty() {
		String address = record("URY", "Update 2024", "UPDATE", "");
		assertThat(messages(send("/registers/plans", "party", "URY", "edition", "Update  2024 ", "kind", "INITIAL",
				"why", "By letter")))
			.containsExactly(said("edition", "plans.edition.taken"));
		record("GHA", "Update 2024", "UPDATE", "");
		activity(address, "TEST-4", "One");
		String other = record("URY", "Update 2025", "UPDATE", "");
		assertThat(messages(activity(other, "TEST-4", "One"))).containsExactly(said("code", "plans.code.taken"));
		assertThat(messages(activity(address, "TEST-4", "Another"))).containsExactly(said("code", "plans.code.taken"));
	}

	@Test
	void sendingTwiceRecordsOnce() throws Exception {
		try (ExecutorService clicks = Executors.newFixedThreadPool(6)) {
			Callable<String> click = () -> record("URY", "Update 2026", "UPDATE", "1 March 2026");
			List<Future<String>> addresses = clicks.invokeAll(java.util.Collections.nCopies(6, click));
			assertThat(addresses.stream().map(Future::resultNow).distinct()).hasSize(1);
			String address = addresses.getFirst().resultNow();
			Callable<MvcTestResult> again = () -> activity(address, "TEST-5", "Twice");
			assertThat(clicks.invokeAll(java.util.Collections.nCopies(6, again)).stream().map(Future::resultNow))
				.allSatisfy((result) -> assertThat(result).hasRedirectedUrl(address));
			assertThat(page(address)).containsOnlyOnce(">TEST-5</a></th>");
		}
	}

	@Test
	void ofTwoDifferentOnesAtOnceOneIsToldSo() throws Exception {
		try (ExecutorService officers = Executors.newFixedThreadPool(6)) {
			List<Callable<MvcTestResult>> sends = new ArrayList<>();
			for (int day = 1; day <= 6; day++) {
				String date = day + " March 2026";
				sends.add(() -> send("/registers/plans", "party", "URY", "edition", "Update 2027", "kind", "UPDATE",
						"transmittedOn", date, "why", "By letter"));
			}
			List<Integer> answers = officers.invokeAll(sends)
				.stream()
				.map(Future::resultNow)
				.map((result) -> result.getResponse().getStatus())
				.sorted()
				.toList();
			assertThat(answers).containsExactly(302, 422, 422, 422, 422, 422);
		}
	}

	@Test
	void charactersThatAreNoTextAreLeftOut() {
		String address = record("URY", "Update\0 2028\uD800", "UPDATE", "");
		assertThat(page(address)).contains("Uruguay: Update 2028<");
	}

	@Test
	void aPlanThatDoesNotExistIsNotFound() {
		assertThat(get("/registers/plans/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/registers/plans/1")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send("/registers/plans/" + UUID.randomUUID() + "/activities", "code", "X"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void longListsArePagedWithAConstantNumberOfQueries() {
		int few = QueryCount.of(() -> page("/registers/plans?party=URY"));
		for (int i = 0; i < 45; i++) {
			this.jdbc.sql(
					"insert into plan (id, party_code, edition, kind, recorded_at) values (gen_random_uuid(), 'URY', ?, 'UPDATE', now())")
				.param("Edition " + (100 + i))
				.update();
		}
		assertThat(QueryCount.of(() -> page("/registers/plans?party=URY"))).isEqualTo(few);
		assertThat(page("/registers/plans?party=URY&page=2")).contains("Edition 120", "21 to 40 of 46",
				"/registers/plans?party=URY&amp;page=3");
		assertThat(page("/registers/plans?party=URY&page=999")).contains("41 to 46 of 46");
		assertThat(page("/registers/plans?party=x&page=-1")).contains("1 to 20");
	}

	@Test
	void aPlanWithManyActivitiesNeedsNoMoreQueries() {
		String address = record("URY", "Update 2029", "UPDATE", "");
		activity(address, "TEST-100", "One");
		int few = QueryCount.of(() -> page(address));
		for (int i = 101; i < 130; i++) {
			activity(address, "TEST-" + i, "Many");
		}
		page(address);
		assertThat(QueryCount.of(() -> page(address))).isEqualTo(few);
	}

	private String record(String party, String edition, String kind, String transmittedOn) {
		MvcTestResult result = send("/registers/plans", "party", party, "edition", edition, "kind", kind,
				"transmittedOn", transmittedOn, "why", "Sent by letter");
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult activity(String plan, String code, String title) {
		return send(plan + "/activities", "code", code, "title", title, "startYear", "2025", "endYear", "2027",
				"budget", "USD 350,000", "leadInstitution", "Ministry of Environment", "areas", "TRAINING.INVENTORY",
				"why", "As the plan says");
	}

	private MvcTestResult send(String address, String... fields) {
		var post = this.mvc.post().uri(address).with(SignedIn.as(OFFICER)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			post = post.param(fields[i], fields[i + 1]);
		}
		return post.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(java.net.URI.create(address)).with(SignedIn.as(OFFICER)).exchange();
	}

	private String page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> messages(MvcTestResult result) {
		Matcher matcher = MESSAGE.matcher(body(result));
		return matcher.results().map((match) -> match.group(1) + ": " + match.group(2)).toList();
	}

	private static String said(String field, String key, Object... parameters) {
		return field + ": " + Said.the(key, parameters);
	}

}
