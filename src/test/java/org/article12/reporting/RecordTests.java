package org.article12.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.Acceptance;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.core.CurrentUser;
import org.article12.documents.Samples;
import org.article12.documents.domain.Intake;
import org.article12.requests.Answers;
import org.article12.requests.Attachments;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** The record tells each reader what the pages tell, and nothing else. */
@RequestTest
class RecordTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String GHANA = "focal.point@ghana.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String DAKAR = "officer@scrc-sn.example";

	private static final String ALGIERS = "officer@scrc-dz.example";

	private static final String MADRID = "officer@scrc-es.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Screening screening;

	@Autowired
	private CentreVerbs centres;

	@Autowired
	private Attachments attachments;

	@Autowired
	private Intake intake;

	@Autowired
	private Requests requests;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private ApplicationContext portal;

	@Test
	void eachReaderGetsTheRecordThatThePagesShow() throws IOException {
		RequestReference reference = told();
		String party = csv(PARTY, reference);
		String officer = csv(OFFICER, reference);
		String dakar = csv(DAKAR, reference);
		String algiers = csv(ALGIERS, reference);
		assertThat(party)
			.contains("The first need", "The second need", "plan.pdf", "Said to all", "Which one?",
					"Accepted subject to the ministry", "Our people are busy")
			.doesNotContain("Between officers", "Only for Dakar");
		assertThat(officer).contains("The first need", "The second need", "plan.pdf", "Said to all", "Between officers",
				"Only for Dakar", "Our people are busy", "Accepted subject to the ministry");
		assertThat(dakar)
			.contains("The second need", "plan.pdf", "Said to all", "Only for Dakar",
					"Accepted subject to the ministry")
			.doesNotContain("The first need", "Between officers", "Our people are busy");
		assertThat(algiers).contains(reference.value(), "Our people are busy")
			.doesNotContain("The first need", "The second need", "plan.pdf", "Only for Dakar", "Between officers",
					"Accepted subject to the ministry", "Record of everything");
		for (String stranger : new String[] { GHANA, MADRID }) {
			assertThat(get(stranger, reference, "csv")).hasStatus(404);
			assertThat(get(stranger, reference, "pdf")).hasStatus(404);
		}
		paperSaysTheSame(reference);
	}

	private void paperSaysTheSame(RequestReference reference) throws IOException {
		assertThat(pdf(PARTY, reference))
			.contains(reference.value(), "Record of everything", "The second need", "plan.pdf", "Said to all",
					"Ère d’essai", "Проверка")
			.doesNotContain("Between officers", "Only for Dakar");
		assertThat(pdf(ALGIERS, reference)).contains("Our people are busy")
			.doesNotContain("The second need", "Accepted subject to the ministry");
		assertThat(this.mvc.get().uri("/requests/" + reference).with(SignedIn.as(PARTY))).bodyText()
			.contains("/records/" + reference + ".pdf", "/records/" + reference + ".csv");
	}

	@Test
	void aDraftHasNoRecordYet() {
		RequestReference reference = new Story(this.portal).draft("Not submitted", "NIP");
		assertThat(get(PARTY, reference, "csv")).hasStatus(404);
		assertThat(get(OFFICER, reference, "pdf")).hasStatus(404);
	}

	@Test
	void whatSomebodyTypedIsNoFormulaAndNoMarkup() throws IOException {
		Story story = new Story(this.portal);
		RequestReference reference = story.draft("=HYPERLINK(\"http://elsewhere.example\")", "NIP");
		CurrentUser user = story.focalPoint();
		story.save(user, reference,
				new Answers.Policy("", null, "", "<img src=\"http://127.0.0.1:1/x.png\"/><b>bold</b>", ""));
		story.submit(user, reference);
		assertThat(csv(PARTY, reference)).contains("\"'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
		assertThat(pdf(PARTY, reference)).contains("<b>bold</b>");
	}

	/** A request of which everybody knows something else. */
	private RequestReference told() throws IOException {
		Story story = new Story(this.portal);
		CurrentUser user = story.focalPoint();
		RequestReference reference = story.draft("Record of everything", "NIP", "BAT_BEP");
		byte[] plan = Samples.pdf();
		this.attachments.add(user, reference,
				this.intake.check("plan.pdf", plan.length, () -> new ByteArrayInputStream(plan)));
		need(story, reference, "The first need");
		story.submit(user, reference);
		this.screening.askForClarification(story.officer(), reference, story.seen(reference), "Which one?", Set.of());
		need(story, reference, "The second need. Ère d’essai. Проверка. اختبار");
		Answers answers = this.requests.ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		this.verbs.answer(user, reference, story.seen(reference), Stamp.of(answers), "That one");
		this.screening.confirmEligibility(story.officer(), reference, story.seen(reference));
		story.offer(reference, Map.of("NIP", "sn", "BAT_BEP", "dz"));
		say(PARTY, reference, "ALL", "Said to all");
		say(OFFICER, reference, "SECRETARIAT", "Between officers");
		say(OFFICER, reference, "SCRC-SN", "Only for Dakar");
		this.centres.decline(story.centre("dz"), story.assignment(reference, "dz").id(), OfferDecline.NO_CAPACITY,
				"Our people are busy");
		this.centres.accept(story.centre("sn"), story.assignment(reference, "sn").id(), new Acceptance(
				story.assignment(reference, "sn").liveAreas(), true, "Accepted subject to the ministry", null, ""));
		return reference;
	}

	private static void need(Story story, RequestReference reference, String help) {
		story.save(story.focalPoint(), reference,
				new Answers.Need("Record of everything", help, "", "", List.of(), "", List.of("fr")));
	}

	private void say(String email, RequestReference reference, String to, String words) {
		String form = text(this.mvc.get().uri("/conversations/" + reference).with(SignedIn.as(email)).exchange());
		Matcher shown = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"").matcher(form);
		assertThat(shown.find()).isTrue();
		assertThat(this.mvc.post()
			.uri("/conversations/{reference}/messages", reference)
			.with(SignedIn.as(email))
			.with(csrf())
			.param("to", to)
			.param("words", words)
			.param("shown", shown.group(1))
			.param("press", UUID.randomUUID().toString())).hasStatus3xxRedirection();
	}

	private String csv(String email, RequestReference reference) {
		MvcTestResult result = get(email, reference, "csv");
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private String pdf(String email, RequestReference reference) throws IOException {
		MvcTestResult result = get(email, reference, "pdf");
		assertThat(result).hasStatusOk();
		try (PDDocument paper = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
		}
	}

	private MvcTestResult get(String email, RequestReference reference, String kind) {
		return this.mvc.get().uri("/records/%s.%s".formatted(reference, kind)).with(SignedIn.as(email)).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
