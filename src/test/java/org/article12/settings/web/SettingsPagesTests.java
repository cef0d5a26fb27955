package org.article12.settings.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.Story;
import org.article12.assignments.Offers;
import org.article12.core.WorkingDays;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.settings.FreeDays;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators decide what the portal goes by: they see what a change will move, say
 * why, and everything goes by it from the next click on.
 */
@PortalTest
class SettingsPagesTests {

	private static final String DEADLINES = "/settings/deadlines";

	private static final String CALENDAR = "/settings/calendar";

	private static final String ASSIGNING = "/settings/assigning";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Terms terms;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private SettingsBook book;

	@Autowired
	private ApplicationContext portal;

	private final Map<Section, Map<String, String>> before = new LinkedHashMap<>();

	private Desk desk;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "admin@secretariat.example");
		Stream.of(Section.values()).forEach((section) -> this.before.put(section, this.book.values(section)));
	}

	@AfterEach
	void leaveTheSettingsAsTheyWere() {
		this.before.forEach((section, values) -> {
			this.jdbc.sql("delete from setting where section = ?").param(section.name()).update();
			values.forEach((key, value) -> this.jdbc.sql("insert into setting (section, key, value) values (?, ?, ?)")
				.params(section.name(), key, value)
				.update());
		});
	}

	@Test
	void theOverviewLeadsToEverySection() {
		String page = this.desk.read("/settings");
		Stream.of(Section.values()).forEach((section) -> assertThat(page).contains(SectionPages.address(section)));
		assertThat(page).contains("/settings/routing");
		assertThat(QueryCount.of(() -> this.desk.read("/settings"))).isLessThanOrEqualTo(20);
	}

	@ParameterizedTest
	@EnumSource(Section.class)
	void aSectionSaysThatNothingDiffersWhereNothingDoes(Section section) {
		String address = SectionPages.address(section);
		assertThat(send(address, held(this.desk.read(address)))).hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.unchanged"));
		assertThat(QueryCount.of(() -> this.desk.read(address))).isLessThanOrEqualTo(12);
	}

	@Test
	void aTermIsShownWithWhatItMovesBeforeItIsSavedAndHoldsFromThenOn() {
		Map<String, List<String>> form = terms(Term.SCREENING, "7");
		MvcTestResult look = send(DEADLINES, form);
		assertThat(look).hasStatus(200).bodyText().contains("5 working days", "7 working days", "and stay");
		assertThat(this.terms.days(Term.SCREENING)).as("not saved yet").isEqualTo(5);
		assertThat(save(look, form, "Decision of the Bureau")).hasRedirectedUrl(DEADLINES);
		assertThat(this.terms.days(Term.SCREENING)).isEqualTo(7);
		assertThat(this.desk.read(DEADLINES)).contains("Screening: 5 working days → 7 working days.",
				"Decision of the Bureau", "Marc Dubois");
		RequestReference request = new Story(this.portal).submitted("Settings that change", "NIP");
		assertThat(due(request)).isEqualTo(this.calendar.after(this.calendar.today(), 7));
	}

	@ParameterizedTest
	@CsvSource({ "SCREENING,0,from 1 to 250", "CLARIFICATION,9999,from 1 to 250", "ANSWER,-3,below zero",
			"PLAN,soon,is not a number", "DISPUTE,'',from 1 to 250", "REMINDER,61,from 0 to 60",
			"EXTENSION,2.5,not a whole number" })
	void aTermThatCannotBeIsSaidAndKeptAsTyped(Term term, String typed, String sentence) {
		MvcTestResult answer = send(DEADLINES, terms(term, typed));
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"), sentence, "value=\"" + typed + "\"");
		assertThat(this.terms.days(term)).isEqualTo(term.shipped());
	}

	@Test
	void onlyWhatWasLookedAtIsSaved() {
		Map<String, List<String>> form = terms(Term.ROUTING, "6");
		MvcTestResult look = send(DEADLINES, form);
		form.put("terms[" + Term.ROUTING.ordinal() + "].days", List.of("8"));
		assertThat(save(look, form, "Another figure")).hasStatus(200).bodyText().contains("8 working days");
		assertThat(this.terms.days(Term.ROUTING)).isEqualTo(5);
	}

	@Test
	void aChangeNeedsAReason() {
		Map<String, List<String>> form = terms(Term.ROUTING, "6");
		assertThat(save(send(DEADLINES, form), form, " \u200b")).hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.why.missing"), "6 working days");
		assertThat(this.terms.days(Term.ROUTING)).isEqualTo(5);
	}

	@Test
	void ofTwoWhoChangeASectionTheSecondIsToldWhatTheFirstDid() {
		Map<String, List<String>> first = terms(Term.ROUTING, "6");
		Map<String, List<String>> second = terms(Term.DISPUTE, "15");
		MvcTestResult look = send(DEADLINES, second);
		assertThat(save(send(DEADLINES, first), first, "First")).hasRedirectedUrl(DEADLINES);
		assertThat(save(look, second, "Second reason")).hasStatus(409)
			.bodyText()
			.contains("Routing: 5 working days → 6 working days.", "Second reason");
		assertThat(this.terms.days(Term.DISPUTE)).isEqualTo(20);
	}

	@Test
	void aButtonPressedTwiceChangesOnce() {
		Map<String, List<String>> form = terms(Term.ROUTING, "6");
		MvcTestResult look = send(DEADLINES, form);
		form.put("press", List.of(UUID.randomUUID().toString()));
		int number = this.book.version(Section.DEADLINES);
		assertThat(save(look, form, "Once")).hasRedirectedUrl(DEADLINES);
		assertThat(save(look, form, "Once")).hasRedirectedUrl(DEADLINES);
		assertThat(this.book.version(Section.DEADLINES)).isEqualTo(number + 1);
	}

	@Test
	void aNewHolidayShowsTheDatesThatFallOnItAndMovesThem() {
		Story story = new Story(this.portal);
		RequestReference asked = story.submitted("Asked before a holiday", "NIP");
		RequestReference offered = story.offered("Offered before a holiday", Map.of("NIP", "sn"));
		new Desk(this.mvc, "officer@secretariat.example").send("/triage/" + asked + "/clarification", "seen",
				Desk.hidden(this.desk.read("/triage/" + asked + "/clarification"), "seen"), "question", "Which year?");
		RequestReference screened = story.submitted("Screened until a holiday", "NIP");
		List<LocalDate> days = FreeDays.of(this.portal, 3);
		LocalDate partys = days.getFirst();
		LocalDate centres = days.get(1);
		LocalDate own = days.getLast();
		Screening screening = this.portal.getBean(Screening.class);
		screening.extendAnswer(story.officer(), asked, story.seen(asked), partys, "Asked for");
		setAnswer(story, offered, centres);
		screening.moveDate(story.officer(), screened, story.seen(screened), own, "Much to do");
		Map<String, List<String>> form = held(this.desk.read(CALENDAR));
		form.put("holidays", List.of(partys + " A new holiday\n" + centres + "\n" + own));
		MvcTestResult look = send(CALENDAR, form);
		assertThat(look).hasStatus(200)
			.bodyText()
			.contains("A new holiday", asked.value(), offered.value(), screened.value(),
					Said.the("settings.moving.PARTY"), Said.the("settings.moving.SECRETARIAT"));
		assertThat(save(look, form, "Host country’s decree")).hasRedirectedUrl(CALENDAR);
		assertThat(this.calendar.isWorkingDay(partys)).isFalse();
		assertThat(due(asked)).isAfter(partys).isEqualTo(this.calendar.after(partys, 0));
		assertThat(due(offered)).isAfter(centres).isEqualTo(this.calendar.after(centres, 0));
		assertThat(due(screened)).isAfter(own).isEqualTo(this.calendar.after(own, 0));
		assertThat(this.desk.read("/triage/" + screened)).contains("Host country’s decree");
		assertThat(this.desk.read("/triage/" + asked)).contains("Host country’s decree");
		assertThat(this.desk.read(CALENDAR)).contains("A new holiday");
		assertThat(this.jdbc.sql("select holidays::text from queue_calendar").query(String.class).single())
			.contains(partys.toString());
	}

	@Test
	void aDateThatCannotBeMovedHoldsUpNoOther() {
		Story story = new Story(this.portal);
		RequestReference stuck = story.offered("Cannot be moved", Map.of("NIP", "sn"));
		RequestReference other = story.offered("Can be moved", Map.of("NIP", "sn"));
		LocalDate far = this.calendar.after(this.calendar.today(), 120);
		LocalDate centres = FreeDays.of(this.portal, 1).getFirst();
		setAnswer(story, other, centres);
		this.jdbc.sql("update assignment set answer_due_on = ? where id = ?")
			.params(far, story.assignment(stuck, "sn").id().value())
			.update();
		Map<String, List<String>> form = held(this.desk.read(CALENDAR));
		form.put("holidays", List.of(centres + " A new holiday\n" + far + " Another"));
		MvcTestResult look = send(CALENDAR, form);
		assertThat(save(look, form, "Decree")).hasRedirectedUrl(CALENDAR);
		assertThat(due(other)).isAfter(centres);
		assertThat(story.assignment(stuck, "sn").answerDueOn()).isEqualTo(far);
		assertThat(this.desk.read("/troubles")).contains(stuck.value());
		assertThat(this.jdbc.sql("delete from date_move").update()).as("tried again").isOne();
		this.jdbc.sql("delete from trouble where about = ?").param(stuck.value()).update();
	}

	@Test
	void datesStayWhereNobodyAsksToMoveThem() {
		RequestReference offered = new Story(this.portal).offered("Stays on a holiday", Map.of("NIP", "sn"));
		LocalDate centres = due(offered);
		Map<String, List<String>> form = held(this.desk.read(CALENDAR));
		form.put("holidays", List.of(centres + ", Carnival"));
		form.remove("move");
		MvcTestResult look = send(CALENDAR, form);
		assertThat(look).bodyText().contains("as you have not asked to move");
		assertThat(save(look, form, "Decree")).hasRedirectedUrl(CALENDAR);
		assertThat(due(offered)).isEqualTo(centres);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 January 1900                           | Line 1: 1900-01-01 is far from today
			2027-01-01, New Year\\n2027-01-01         | Line 2: 2027-01-01 stands on line 1 already
			3 January 2027, a Sunday                 | Line 1: 2027-01-03 is a Sunday
			\\n\\nsoon                                 | Line 3: “soon” does not begin with a day
			30 February 2027                         | Line 1: “30 February 2027” does not begin with a day
			""")
	void aHolidayThatCannotBeIsSaidByItsLine(String typed, String sentence) {
		Map<String, List<String>> form = held(this.desk.read(CALENDAR));
		form.put("holidays", List.of(typed.translateEscapes()));
		assertThat(send(CALENDAR, form)).hasStatus(422).bodyText().contains(sentence);
	}

	@Test
	void aWeekHasAWorkingDay() {
		Map<String, List<String>> form = held(this.desk.read(CALENDAR));
		form.put("weekend", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
		assertThat(send(CALENDAR, form)).hasStatus(422).bodyText().contains(Said.the("settings.weekend.all"));
	}

	@Test
	void theContactIsShownWhereHelpIsSought() {
		change("/settings/contact", Map.of("email", "hotline@secretariat.example", "telephone", "+41 22 555 99 88"));
		assertThat(this.desk.read("/help")).contains("hotline@secretariat.example", "tel:+41225559988");
		assertThat(send("/settings/contact", with("/settings/contact", Map.of("telephone", "call me")))).hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.contact.telephone.wrong"));
		assertThat(send("/settings/contact", with("/settings/contact", Map.of("email", "nobody@")))).hasStatus(422);
	}

	@Test
	void theSecretariatsWordsTakeThePlaceOfThePortals() {
		change("/settings/texts", Map.of("texts[0].words", "The portal pauses on Friday.\n\nThank you, <b>all</b>.",
				"texts[1].words", "Ask for help here."));
		for (String page : List.of("/", "/about")) {
			assertThat(this.desk.read(page)).contains(
					"<p class=\"inset\" dir=\"auto\">The portal pauses on Friday.</p>",
					"Thank you, &lt;b&gt;all&lt;/b&gt;.");
		}
		assertThat(this.desk.read("/about")).contains("Ask for help here.");
		assertThat(this.desk.read("/settings/texts")).contains("Home page, first paragraph: the portal’s own words →");
		change("/settings/texts", Map.of("texts[0].words", "", "texts[1].words", ""));
		assertThat(this.desk.read("/about")).contains(Said.the("site.home.lead")).doesNotContain("The portal pauses");
	}

	@Test
	void anOfficerBeginsWithAPreparedReplyAndKeepsWhatIsTyped() {
		reply(0, "CLARIFICATION", "en", "Plan & year", "Which plan of {party}, and of which year?");
		reply(1, "CLARIFICATION", "fr", "Plan et année", "{reference} « {title} » : quel plan, d’ici au {due} ?");
		reply(2, "REFUSAL", "en", "No plan", "The plan, it was not found.");
		RequestReference request = new Story(this.portal).submitted("Prepared for {due}", "NIP");
		Desk officer = new Desk(this.mvc, "officer@secretariat.example");
		String question = "/triage/" + request + "/clarification";
		assertThat(officer.read(question)).as("in the Party's language first")
			.containsSubsequence("value=\"fr/Plan et année\"", "value=\"en/Plan &amp; year\"")
			.doesNotContain("No plan");
		String inserted = HtmlUtils.htmlUnescape(body(officer.send(question, "question", "As typed.", "about",
				"need.title", "reply", "fr/Plan et année", "insert", "true")));
		assertThat(inserted).contains("As typed.\n\n" + request + " « Prepared for {due} » : quel plan, d’ici au ")
			.doesNotContain("d’ici au {due}");
		assertThat(body(officer.send(question, "reply", "en/Plan & year", "insert", "true")))
			.contains("Which plan of Senegal, and of which year?");
		assertThat(body(officer.send("/triage/" + request + "/refusal/review", "code", "INCOMPLETE", "words", "",
				"reply", "en/No plan", "insert", "true")))
			.contains("it was not found.")
			.containsPattern("value=\"INCOMPLETE\"[^>]* checked");
		assertThat(body(officer.send(question, "question", "As typed.", "reply", "none", "insert", "true")))
			.contains(">As typed.</textarea>");
	}

	@Test
	void repliesStandWhereverTheSecretariatWrites() {
		for (Kind kind : Kind.values()) {
			reply(kind.ordinal(), kind.name(), "en", "For " + kind, "Words for {reference}");
		}
		Story story = new Story(this.portal);
		RequestReference routing = story.routing("Words wherever one writes", "NIP");
		RequestReference offered = story.offered("Words to a centre", Map.of("NIP", "sn"));
		String assignment = story.assignment(offered, "sn").id().toString();
		Desk officer = new Desk(this.mvc, "officer@secretariat.example");
		assertThat(body(officer.send("/triage/" + routing + "/unserved", "area", "NIP", "reply", "en/For UNSERVED",
				"insert", "true")))
			.contains("Words for " + routing);
		assertThat(body(officer.send("/triage/" + offered + "/cancellation", "assignment", assignment, "reply",
				"en/For CANCELLATION", "insert", "true")))
			.contains("Words for " + offered);
		assertThat(body(officer.send("/triage/" + offered + "/extension", "assignment", assignment, "reply",
				"en/For EXTENSION", "insert", "true")))
			.contains("Words for " + offered);
		assertThat(body(officer.send("/triage/" + routing + "/handover", "reply", "en/For HANDOVER", "insert", "true")))
			.contains("Words for " + routing);
		assertThat(body(officer.send("/conversations/" + routing + "/messages", "to", "PARTY", "reply",
				"en/For MESSAGE", "insert", "true")))
			.contains("Words for " + routing);
		Desk party = new Desk(this.mvc, "focal.point@senegal.example");
		assertThat(party.read("/conversations/" + routing)).doesNotContain("For MESSAGE");
		assertThat(body(
				party.send("/conversations/" + routing + "/messages", "reply", "en/For MESSAGE", "insert", "true")))
			.doesNotContain("Words for " + routing);
	}

	@Test
	void whatCannotBeFilledInIsRefusedWithWhatCan() {
		reply(0, "MESSAGE", "en", "Once", "Only once");
		assertThat(send("/settings/replies",
				with("/settings/replies", row(1, "MESSAGE", "en", "Names", "{nme} and {due}"))))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.replies.unknown", "{nme}", "{party} {reference} {title} {due}"));
		assertThat(send("/settings/replies", with("/settings/replies", row(1, "MESSAGE", "en", "Once", "Again"))))
			.hasStatus(422)
			.bodyText()
			.contains(Said.partOf("settings.replies.title.twice"));
		assertThat(send("/settings/replies", with("/settings/replies", row(1, "SONG", "xx", "Which", "Words"))))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.replies.kind.missing"), Said.the("settings.replies.language.missing"));
	}

	private static String body(MvcTestResult answer) {
		return Desk.body(answer);
	}

	/** Makes a reply the one of that number. */
	private void reply(int number, String kind, String language, String title, String words) {
		change("/settings/replies", row(number, kind, language, title, words));
	}

	private static Map<String, String> row(int number, String kind, String language, String title, String words) {
		String row = "replies[" + number + "].";
		return Map.of(row + "kind", kind, row + "language", language, row + "title", title, row + "words", words);
	}

	@Test
	void mailPresentsItselfAsTheSecretariatDecides() {
		change("/settings/mail", Map.of("sender", "Stockholm portal", "replyTo", "answers@secretariat.example"));
		assertThat(this.book.values(Section.MAIL)).containsEntry("name", "Stockholm portal")
			.containsEntry("reply-to", "answers@secretariat.example");
	}

	@Test
	void thePortalGivesRequestsOnceThatIsDecidedAndSaysBeforeWhatWouldBeGivenToWhom() {
		Map<String, List<String>> form = with(ASSIGNING, Map.of("automatic", "true", "shares[0].share", "50"));
		MvcTestResult look = send(ASSIGNING, form);
		assertThat(look).hasStatus(200)
			.bodyText()
			.contains(Said.the("settings.effect.assigning.on"), Said.the("settings.assigning.percent", 50));
		assertThat(this.book.values(Section.ASSIGNING)).as("not saved yet").isEmpty();
		long nobodys = nobodys();
		assertThat(save(look, form, "Decided by all")).hasRedirectedUrl(ASSIGNING);
		assertThat(this.book.values(Section.ASSIGNING)).containsEntry("automatic", "on").hasSize(2).containsValue("50");
		assertThat(nobodys()).as("nothing is moved by that alone").isEqualTo(nobodys);
		assertThat(this.desk.read(ASSIGNING)).contains("Decided by all", "value=\"50\"");
		Map<String, List<String>> off = held(this.desk.read(ASSIGNING));
		off.remove("automatic");
		assertThat(send(ASSIGNING, off)).hasStatus(200).bodyText().contains(Said.the("settings.effect.assigning.off"));
	}

	@Test
	void whatIsGivenAtOnceIsSaidBeforeAndOnlyThatIsDoneThatWasLookedAt() {
		Map<String, List<String>> form = with(ASSIGNING, Map.of("automatic", "true"));
		form.keySet()
			.stream()
			.filter((name) -> name.endsWith("].share"))
			.toList()
			.forEach((name) -> form.put(name, List.of("0")));
		MvcTestResult look = send(ASSIGNING, form);
		assertThat(look).hasStatus(200).bodyText().contains(Said.the("settings.effect.assigning.none"));
		form.put("give", List.of("true"));
		assertThat(save(look, form, "Another tick than was looked at")).hasStatus(200);
		assertThat(this.book.values(Section.ASSIGNING)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "101", "''", "-1", "half", "99999999999", "2.5" })
	void aShareThatCannotBeIsSaidAndKeptAsTyped(String typed) {
		assertThat(send(ASSIGNING, with(ASSIGNING, Map.of("automatic", "true", "shares[0].share", typed))))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"), "value=\"" + typed + "\"");
		assertThat(this.book.values(Section.ASSIGNING)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "nobody", "''", "00000000-0000-0000-0000-000000000001" })
	void aShareIsOfSomebodyWhoWorksAtTheSecretariat(String officer) {
		assertThat(send(ASSIGNING, with(ASSIGNING, Map.of("shares[0].officer", officer, "shares[0].share", "50"))))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("settings.assigning.unknown"));
	}

	private long nobodys() {
		return this.jdbc.sql("select count(*) from assistance_request where officer_id is null and status <> 'DRAFT'")
			.query(Long.class)
			.single();
	}

	@Test
	void whoIsNoAdministratorChangesNothing() {
		Desk officer = new Desk(this.mvc, "officer@secretariat.example");
		Stream.of(Section.values())
			.map(SectionPages::address)
			.forEach((address) -> assertThat(officer.open(address)).hasStatus(404));
	}

	private void change(String address, Map<String, String> fields) {
		Map<String, List<String>> form = with(address, fields);
		assertThat(save(send(address, form), form, "It changed")).hasRedirectedUrl(address);
	}

	private Map<String, List<String>> with(String address, Map<String, String> fields) {
		Map<String, List<String>> form = held(this.desk.read(address));
		fields.forEach((name, value) -> form.put(name, List.of(value)));
		return form;
	}

	private Map<String, List<String>> terms(Term changed, String days) {
		Map<String, List<String>> form = held(this.desk.read(DEADLINES));
		form.put("terms[" + changed.ordinal() + "].days", List.of(days));
		return form;
	}

	private MvcTestResult send(String address, Map<String, List<String>> form) {
		return this.desk.send(address, form);
	}

	private MvcTestResult save(MvcTestResult look, Map<String, List<String>> form, String why) {
		form.put("looked", List.of(Desk.hidden(Desk.body(look), "looked")));
		form.put("why", List.of(why));
		return send(look.getRequest().getRequestURI(), form);
	}

	private void setAnswer(Story story, RequestReference request, LocalDate day) {
		this.portal.getBean(Offers.class)
			.extend(story.officer(), request, story.seen(request), story.assignment(request, "sn").id(), day,
					"Asked for");
	}

	private LocalDate due(RequestReference request) {
		return this.jdbc
			.sql("""
					select t.due_on from turn_listed t join request_listed r on r.id = t.request_id where r.reference = ?""")
			.param(request.value())
			.query(LocalDate.class)
			.single();
	}

	/** What the form of a page holds. */
	private static Map<String, List<String>> held(String page) {
		return FormFields.of(page);
	}

}
