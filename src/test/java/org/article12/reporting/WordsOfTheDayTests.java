package org.article12.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.RequestTest;
import org.article12.parties.PartyNamed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.requests.Answers;
import org.article12.requests.DifferenceView;
import org.article12.requests.Reader;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestViews;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.Submission;
import org.article12.requests.PartyVerbs;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers as submitted say of areas, activities, POPs and the Party what they were called
 * on the day, whatever the registers call them later.
 */
@RequestTest
class WordsOfTheDayTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final List<String> OF_THE_DAY = List.of("Area of the day", "Activity of the day",
			"Pollutant of the day");

	private static final List<String> RENAMED = List.of("Area renamed", "Activity renamed", "Pollutant renamed");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Screening screening;

	@Autowired
	private Requests requests;

	@Autowired
	private RequestViews views;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private JdbcClient jdbc;

	private final UUID activity = UUID.randomUUID();

	private final Map<String, String> before = new LinkedHashMap<>();

	@BeforeEach
	void theDay() {
		for (String title : List.of("select title from area_title where area_code = 'NIP' and language = 'en'",
				"select name from pop where code = 'DDT'", "select name from party_listed where code = 'SEN'")) {
			this.before.put(title, this.jdbc.sql(title).query(String.class).single());
		}
		UUID plan = UUID.randomUUID();
		this.jdbc
			.sql("insert into plan (id, party_code, edition, kind, recorded_at) values (?, 'SEN', ?, 'UPDATE', now())")
			.params(plan, "Edition " + plan)
			.update();
		this.jdbc.sql("insert into plan_activity (id, plan_id, party_code, code, title) values (?, ?, 'SEN', ?, 'x')")
			.params(this.activity, plan, "T-" + this.activity)
			.update();
		call("Area of the day", "Activity of the day", "Pollutant of the day", "Senegal of the day");
	}

	@AfterEach
	void theNextDay() {
		List<String> real = List.copyOf(this.before.values());
		call(real.getFirst(), "An activity for a test", real.get(1), real.getLast());
		// Nothing told the words that are searched.
		this.jdbc.sql("select fill_words(), fill_queue()").query().listOfRows();
	}

	@Test
	void anOldSubmissionKeepsTheWordsOfItsDay() throws IOException {
		RequestReference old = submitted();
		rename();
		RequestReference later = submitted();
		for (String reader : List.of(PARTY, OFFICER)) {
			String page = text("/%s/%s".formatted(reader.equals(PARTY) ? "requests" : "triage", old), reader);
			// What the portal checks of a request, it checks against the register of
			// today.
			assertThat(page.replaceAll("(?s)<ul class=\"checks\">.*?</section>", "")).contains(OF_THE_DAY)
				.doesNotContain("Activity renamed", "Pollutant renamed");
			assertThat(text("/records/" + old + ".csv", reader)).contains(OF_THE_DAY)
				.contains("Senegal of the day")
				.doesNotContain("Activity renamed", "Pollutant renamed");
			assertThat(text("/records/" + later + ".csv", reader)).contains(RENAMED)
				.contains("Senegal renamed")
				.doesNotContain("of the day");
		}
		assertThat(paper(old)).contains(OF_THE_DAY).contains("Senegal of the day");
		assertThat(paper(later)).contains(RENAMED).doesNotContain("of the day");
	}

	@Test
	void aNewTitleIsNoChangeOfTheAnswer() {
		Story story = new Story(this.portal);
		RequestReference reference = submitted();
		rename();
		this.screening.askForClarification(story.officer(), reference, story.seen(reference), "Which one?", Set.of());
		CurrentUser user = story.focalPoint();
		need(story, reference, "This one", List.of("DDT"));
		Answers answers = this.requests.ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		assertThat(text("/requests/" + reference, PARTY)).contains(RENAMED);
		this.verbs.answer(user, reference, story.seen(reference), Stamp.of(answers), "That one");
		List<Submission> submissions = this.requests.submissions(story.request(reference).id());
		assertThat(this.views.difference(submissions.getFirst().titled(), submissions.getLast().titled(), Reader.PARTY))
			.extracting(DifferenceView::after)
			.containsExactly("This one");
		assertThat(text("/records/" + reference + ".csv", PARTY)).contains(OF_THE_DAY)
			.contains("Senegal of the day", "Senegal renamed");
	}

	@Test
	void aSubmissionFromBeforeTitlesWereKeptIsReadWithThoseOfToday() {
		RequestReference old = submitted();
		this.jdbc.sql("alter table request_submission disable trigger user").update();
		this.jdbc.sql("""
				update request_submission set titles = null
				where request_id = (select id from assistance_request where reference = ?)""")
			.param(old.value())
			.update();
		this.jdbc.sql("alter table request_submission enable trigger user").update();
		rename();
		assertThat(text("/records/" + old + ".csv", PARTY)).contains(RENAMED)
			.doesNotContain("Area of the day", "Activity of the day", "Pollutant of the day");
	}

	private RequestReference submitted() {
		Story story = new Story(this.portal);
		RequestReference reference = story.draft("Words of their time", "NIP");
		story.save(story.focalPoint(), reference, new Answers.Activities(List.of(this.activity.toString()), ""));
		need(story, reference, "Advice", List.of("DDT"));
		return story.submit(story.focalPoint(), reference);
	}

	private static void need(Story story, RequestReference reference, String help, List<String> pops) {
		story.save(story.focalPoint(), reference,
				new Answers.Need("Words of their time", help, "", "", pops, "", List.of("fr")));
	}

	private void rename() {
		call("Area renamed", "Activity renamed", "Pollutant renamed", "Senegal renamed");
	}

	private void call(String area, String activityTitle, String pop, String party) {
		this.jdbc.sql("update area_title set title = ? where area_code = 'NIP' and language = 'en'")
			.param(area)
			.update();
		this.jdbc.sql("update plan_activity set title = ? where id = ?").params(activityTitle, this.activity).update();
		this.jdbc.sql("update pop set name = ? where code = 'DDT'").param(pop).update();
		PartyNamed.inEnglish("SEN", party, this.jdbc);
	}

	private String paper(RequestReference reference) throws IOException {
		try (PDDocument paper = Loader
			.loadPDF(get("/records/" + reference + ".pdf", PARTY).getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
		}
	}

	private String text(String address, String reader) {
		return new String(get(address, reader).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address, String reader) {
		MvcTestResult result = this.mvc.get().uri(address).with(SignedIn.as(reader)).exchange();
		assertThat(result).hasStatusOk();
		return result;
	}

}
