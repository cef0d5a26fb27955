package org.article12.centres.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centres;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A centre's whole entry is changed on its pages, by the Secretariat or by a proposal.
 */
@PortalTest
class CentreEntryPagesTests {

	private static final String CENTRE = "SCRC-BR";

	private static final String PAGE = "/registers/centres/" + CENTRE;

	private static final String PROFILE = "/assignments/profile";

	private static final Pattern FIELD = Pattern.compile(
			"<(?:input|textarea)[^>]*name=\"([^\"]+)\"[^>]*>|<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>",
			Pattern.DOTALL);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Centres centres;

	@Autowired
	private WorkingDays calendar;

	private Desk desk;

	private Desk centre;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
		this.centre = new Desk(this.mvc, "officer@scrc-br.example");
	}

	@AfterEach
	void leaveTheRegisterAsItWas() {
		this.jdbc.sql("delete from centre_area where centre_code = ? and basis = 'stated'").param(CENTRE).update();
		this.jdbc.sql("delete from centre_party where centre_code = ? and basis = 'stated'").param(CENTRE).update();
		this.jdbc.sql("delete from centre_absence where centre_code = ?").param(CENTRE).update();
		this.jdbc.sql("delete from centre_decision where centre_code = ? and kind <> 'NOMINATED'")
			.param(CENTRE)
			.update();
		this.jdbc.sql("delete from centre_evidence where centre_code = ?").param(CENTRE).update();
		this.jdbc.sql("update centre set website = '' where code = ? and website like '%registered.example%'")
			.param(CENTRE)
			.update();
		this.jdbc.sql("delete from register_proposal where entry = ?").param(CENTRE).update();
	}

	@Test
	void oneLinkOfTheNavigationIsThePages() {
		for (String page : new String[] { PROFILE, PROFILE + "/areas" }) {
			assertThat(this.centre.read(page).split("aria-current=", -1)).as(page).hasSize(2);
		}
	}

	@Test
	void whatIsSentAsItStandsDiffersInNothing() {
		for (String part : List.of("identity", "areas", "parties", "work", "decisions", "standing")) {
			assertThat(send(this.desk, PAGE + "/" + part, "why", "Nothing new")).hasStatus(422)
				.bodyText()
				.contains(Said.the("refused.CENTRE_UNCHANGED"));
		}
	}

	@Test
	void aNewAreaCountsAtTheNextClick() {
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().areas())
			.doesNotContainKey(new AreaCode(missingArea()));
		String area = missingArea();
		assertThat(send(this.desk, PAGE + "/areas", row(area, "strength"), "PRIMARY", row(area, "basis"), "stated",
				row(area, "note"), "Letter of 3 May", "why", "Its letter"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().areas()).containsEntry(new AreaCode(area),
				Strength.PRIMARY);
		assertThat(this.desk.read("/api/v1/centres")).contains("\"" + area + "\"");
		assertThat(this.desk.read(PAGE)).contains("Letter of 3 May", "Its letter");
		assertThat(this.desk.open(PAGE + "/touched?since=0")).hasStatusOk();
	}

	@Test
	void aPartyIsServedOnAGroundThatIsSaid() {
		int at = this.centres.find(new CentreCode(CENTRE)).orElseThrow().services().size();
		String row = "served[" + at + "].";
		assertThat(send(this.desk, PAGE + "/parties", row + "party", "KEN", row + "service", "LISTED", row + "basis",
				"stated", row + "note", "Its list of 2026", "why", "Its letter"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().services())
			.containsKey(new PartyCode("KEN"));
	}

	@Test
	void aCentreThatIsAwayIsNotAskedBeforeItIsBack() {
		LocalDate today = this.calendar.today();
		assertThat(send(this.desk, PAGE + "/work", "away[0].from", today.toString(), "away[0].until",
				today.plusDays(3).toString(), "away[1].from", today.plusDays(4).toString(), "away[1].until",
				today.plusDays(9).toString(), "why", "Its letter"))
			.hasRedirectedUrl(PAGE);
		String back = today.plusDays(10).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
		assertThat(this.desk.read("/api/v1/routing?party=BRA&area=LABORATORY"))
			.contains(Said.the("routing.reason.AWAY", back));
		assertThat(this.desk.read("/find-a-centre?party=BRA&area=LABORATORY"))
			.contains(Said.the("routing.short.AWAY", back));
		assertThat(this.desk.read("/registers/centres"))
			.contains(Said.the("centres.register.away", back.replace(' ', '\u00a0')));
	}

	@Test
	void aProposalChangesNothingUntilItIsAccepted() {
		String area = missingArea();
		assertThat(send(this.centre, PROFILE + "/areas", row(area, "strength"), "SECONDARY", row(area, "basis"),
				"stated", row(area, "note"), "Two new experts", "why", "We have grown"))
			.hasRedirectedUrl(PROFILE);
		assertThat(this.centre.read(PROFILE)).contains("We have grown", Said.the("core.proposal.waits"));
		assertThat(this.desk.read("/registers/centres")).contains(Said.the("centres.register.proposals", 1));
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().areas())
			.doesNotContainKey(new AreaCode(area));
		String page = PAGE + "/proposals/"
				+ this.jdbc.sql("select id::text from register_proposal where entry = ?")
					.param(CENTRE)
					.query(String.class)
					.single();
		assertThat(this.desk.read(page)).contains("Two new experts", "We have grown");
		assertThat(this.desk.send(page, "seen", Desk.hidden(this.desk.read(page), "seen"), "why", " ")).hasStatus(422);
		assertThat(this.desk.send(page, "seen", Desk.hidden(this.desk.read(page), "seen"), "accepted", "AREA " + area,
				"why", "Welcome"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().areas()).containsEntry(new AreaCode(area),
				Strength.SECONDARY);
		assertThat(this.centre.read(PROFILE)).contains("Welcome", Said.the("core.proposal.accepted"));
	}

	@Test
	void aCentreTakesBackWhatItProposedBeforeAnybodyDecides() {
		String area = missingArea();
		send(this.centre, PROFILE + "/areas", row(area, "strength"), "SECONDARY", row(area, "basis"), "stated", "why",
				"We have grown");
		Matcher link = Pattern.compile(PROFILE + "/proposals/([0-9a-f-]+)/withdrawal")
			.matcher(this.centre.read(PROFILE));
		assertThat(link.find()).isTrue();
		String withdrawal = link.group();
		String decision = PAGE + "/proposals/" + link.group(1);
		String opened = this.desk.read(decision);
		assertThat(this.centre.send(withdrawal, "seen", "0", "press", Desk.press(withdrawal, 1)))
			.hasRedirectedUrl(PROFILE);
		assertThat(this.centre.read(PROFILE)).doesNotContain(withdrawal, Said.the("core.proposal.waits"))
			.contains(Said.partOf("core.proposal.withdrawn"));
		assertThat(this.desk.read("/registers/centres")).doesNotContain(Said.the("centres.register.proposals", 1));
		assertThat(this.desk.send(decision, "seen", Desk.hidden(opened, "seen"), "accepted", "AREA " + area, "why",
				"Welcome"))
			.hasStatus(409);
		assertThat(this.desk.read(decision)).contains(Said.partOf("core.proposal.withdrawn"));
		assertThat(this.centre.send(withdrawal, "seen", "0", "press", Desk.press(withdrawal, 2))).hasStatus(409);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().areas())
			.doesNotContainKey(new AreaCode(area));
	}

	@Test
	void theEvidenceOfWhatIsAskedStandsBesideWhatCanBeCounted() {
		assertThat(
				send(this.desk, PAGE + "/standing", "asked[0].evidence", "Work plan of 2026", "why", "It came by mail"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.desk.read(PAGE + "/standing")).contains("Work plan of 2026",
				Said.the("centres.standing.no-score"));
	}

	@Test
	void theEntryOfAnEarlierDayCannotBeChanged() {
		assertThat(this.desk.read(PAGE + "?as-of=3+May+2026")).contains(Said.the("core.as-of.today"))
			.doesNotContain(PAGE + "/mandate\"", PAGE + "/areas\"");
		for (String typed : List.of("soon", "30+February+2026", "3+May+2226")) {
			assertThat(this.desk.open("/registers/centres?as-of=" + typed)).hasStatus(422)
				.bodyText()
				.contains(Said.the("core.as-of.wrong"));
		}
		assertThat(QueryCount.of(() -> this.desk.read("/registers/centres?as-of=3+May+2026"))).isLessThanOrEqualTo(22);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			identity  | latitude           | 91
			identity  | longitude          | west
			identity  | website            | javascript:alert(1)
			identity  | region             | ATLANTIS
			identity  | host               | XXX
			identity  | names[0].today     | ' '
			identity  | city               | ' '
			areas     | fields[0].strength | STRONGEST
			areas     | fields[0].basis    | hearsay
			parties   | served[0].service  | MAYBE
			parties   | served[0].basis    | hearsay
			work      | languages[0].code  | tlh
			work      | capacity           | -3
			work      | away[0].until      | 3 May 2026
			work      | away[0].from       | some day
			decisions | decided[0].kind    | FORGOTTEN
			decisions | decided[0].text    | ' '
			decisions | decided[0].until   | 3 May 1999
			decisions | decided[0].successor | SCRC-SN
			""")
	void whatIsNotUnderstoodIsSaidAtItsField(String part, String field, String typed) {
		MvcTestResult answer = send(this.desk, PAGE + "/" + part, field, typed, "why", "Told by telephone");
		assertThat(answer).hasStatus(422).bodyText().contains(Said.the("core.form.errors"), "class=\"field-error\"");
	}

	@Test
	void ofTwoWhoChangeItTheSecondIsToldWhatTheFirstDid() {
		Map<String, List<String>> old = fields(this.desk.read(PAGE + "/identity"));
		assertThat(send(this.desk, PAGE + "/identity", "website", "https://registered.example/a", "why", "New address"))
			.hasRedirectedUrl(PAGE);
		old.put("city", List.of("Santos"));
		old.put("why", List.of("It moved"));
		old.put("press", List.of(UUID.randomUUID().toString()));
		assertThat(this.desk.send(PAGE + "/identity", old)).hasStatus(409)
			.bodyText()
			.contains("https://registered.example/a", "Santos", "It moved");
	}

	private String missingArea() {
		return this.jdbc.sql("""
				select code from area a where selectable
					and not exists (select from centre_area where area_code = a.code and centre_code = ?)
				order by sort_order limit 1""").param(CENTRE).query(String.class).single();
	}

	private String row(String area, String field) {
		Matcher row = Pattern.compile("name=\"fields\\[(\\d+)]\\.area\"[^>]*value=\"" + Pattern.quote(area) + "\"")
			.matcher(this.desk.read(PAGE + "/areas"));
		assertThat(row.find()).isTrue();
		return "fields[" + row.group(1) + "]." + field;
	}

	/** Sends what a page shows, with some fields otherwise. */
	private static MvcTestResult send(Desk desk, String address, String... namesAndValues) {
		Map<String, List<String>> fields = fields(desk.read(address));
		for (int at = 0; at < namesAndValues.length; at += 2) {
			fields.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
		}
		return desk.send(address, fields);
	}

	private static Map<String, List<String>> fields(String page) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		String form = page.substring(page.indexOf("name=\"seen\"") - 200);
		FIELD.matcher(form).results().forEach((field) -> {
			boolean list = field.group(1) == null;
			String name = list ? field.group(2) : field.group(1);
			if (!name.startsWith("_")) {
				Stream<String> values = list ? chosen(field.group(3)) : typed(field.group(), form, field.end());
				values.forEach((value) -> fields.computeIfAbsent(name, (_) -> new ArrayList<>()).add(value));
			}
		});
		return fields;
	}

	private static Stream<String> chosen(String options) {
		return Pattern.compile("<option(?=[^>]*selected)[^>]*value=\"([^\"]*)\"")
			.matcher(options)
			.results()
			.map((option) -> option.group(1));
	}

	private static Stream<String> typed(String tag, String form, int end) {
		if (tag.startsWith("<textarea")) {
			return Stream.of(plain(form.substring(end, form.indexOf("</textarea>", end))));
		}
		if (tag.contains("checkbox") && !tag.contains("checked")) {
			return Stream.of();
		}
		Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(tag);
		return Stream.of(value.find() ? plain(value.group(1)) : "");
	}

	private static String plain(String html) {
		return HtmlUtils.htmlUnescape(html);
	}

}
