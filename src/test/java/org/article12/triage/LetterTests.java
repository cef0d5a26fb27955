package org.article12.triage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Today;
import org.article12.requests.Capacity;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** What came by letter is filed for the Party, once. */
@RequestTest
class LetterTests {

	private final MockMvcTester mvc;

	private final Filed filed;

	private final Desk desk;

	@Autowired
	LetterTests(MockMvcTester mvc, ApplicationContext portal) {
		this.mvc = mvc;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
	}

	@Test
	void aPartyThatIsNotEligibleIsToldWhy() {
		assertThat(this.desk.open("/triage/letters/new?party=DEU")).hasStatus(422)
			.bodyText()
			.contains("Germany is not eligible: it is a developed-country Party");
		assertThat(this.desk.open("/triage/letters/new?party=ATL")).hasStatus(422);
		assertThat(this.desk.open("/triage/letters/new")).hasStatusOk();
		assertThat(this.desk.send("/triage/letters", letter("DEU", UUID.randomUUID()))).hasStatus(422);
	}

	@Test
	void theFormShowsThePartysOwnActivities() {
		assertThat(this.desk.read("/triage/letters/new?party=FJI")).contains("Fiji", "name=\"press\"",
				Said.the("triage.letter.file"));
	}

	@Test
	void whatIsMissingIsSaidAndWhatIsTypedIsKept() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		letter.put("receivedOn", List.of("tomorrow"));
		letter.put("email", List.of("nobody"));
		letter.remove("areas");
		letter.remove("capacity");
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"), "“tomorrow” is not a date",
					Said.the("triage.letter.capacity.missing"), Said.the("requests.problem.AREA_MISSING"),
					Said.the("core.email.NO_AT"), "value=\"tomorrow\"", "Letter from Suva");
		letter.put("receivedOn", List.of(Today.atTheSecretariat().plusDays(3).toString()));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.letter.received.future"));
		letter.put("receivedOn", List.of("5/1/1926"));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.letter.received.early"));
	}

	@Test
	void farDaysAndMonthsAreAskedAbout() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		letter.put("letter", List.of("MOE/2010/3"));
		letter.put("receivedOn", List.of("3 March 2010"));
		letter.put("from", List.of("03/2020"));
		letter.put("until", List.of("12/9999"));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains("Is “3 March 2010” meant?", "is “03/2020” meant?", "is “12/9999” meant?", "value=\"2010-03-03\"",
					"value=\"2020-03\"", "value=\"9999-12\"");
		letter.put("meant", List.of("2010-03-03", "2020-03", "9999-12"));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(302);
	}

	@Test
	void aDoubleClickFilesOneRequest() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		MvcTestResult first = this.desk.send("/triage/letters", letter);
		MvcTestResult second = this.desk.send("/triage/letters", letter);
		String page = first.getResponse().getRedirectedUrl();
		assertThat(page).startsWith("/triage/FJI-").isEqualTo(second.getResponse().getRedirectedUrl());
		RequestRecord request = this.filed.record(new RequestReference(page.substring(page.lastIndexOf('/') + 1)));
		assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
		assertThat(request.letterReference()).isEqualTo("MOE/2026/17");
		assertThat(request.capacity()).isEqualTo(Capacity.OFFICIAL_CONTACT_POINT);
		assertThat(request.receivedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
		assertThat(this.desk.read(page)).contains("MOE/2026/17", "Letter from Suva", "5\u00a0January\u00a02026");
	}

	@Test
	void whoFilesItIsItsOfficerAndTheScanIsPartOfTheRecord() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		letter.put("letter", List.of("MOE/2026/18"));
		MvcTestResult refused = send(letter, "letter.pdf", "not a PDF at all");
		assertThat(refused).hasStatus(422).bodyText().contains("letter.pdf");
		MvcTestResult filed = send(letter, "letter.csv", "page,text\n1,We ask for help\n");
		assertThat(filed).hasStatus(302);
		String page = filed.getResponse().getRedirectedUrl();
		RequestRecord request = this.filed.record(new RequestReference(page.substring(page.lastIndexOf('/') + 1)));
		assertThat(request.officer()).isEqualTo(this.filed.user(Filed.OFFICER).id());
		assertThat(this.desk.read(page)).contains("letter.csv").doesNotContain(Said.the("triage.take"));
	}

	@Test
	void theSameReferenceOfTheSamePartyIsAskedAbout() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		letter.put("letter", List.of("MOE/2026/19"));
		String first = this.desk.send("/triage/letters", letter).getResponse().getRedirectedUrl();
		letter.put("press", List.of(UUID.randomUUID().toString()));
		letter.put("letter", List.of("moe 2026-19"));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.letter.same"), "href=\"" + first + "\"", "name=\"again\"");
		letter.put("again", List.of("true"));
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(302);
		Map<String, List<String>> other = letter("TUV", UUID.randomUUID());
		other.put("letter", List.of("MOE/2026/19"));
		assertThat(this.desk.send("/triage/letters", other)).hasStatus(302);
	}

	@Test
	void itsErrorsDoNotSpeakOfYourPlan() {
		Map<String, List<String>> letter = letter("FJI", UUID.randomUUID());
		letter.remove("other");
		assertThat(this.desk.send("/triage/letters", letter)).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.letter.problem.ACTIVITY_MISSING"))
			.doesNotContain("your plan");
	}

	private MvcTestResult send(Map<String, List<String>> fields, String name, String content) {
		var post = this.mvc.post().uri("/triage/letters").multipart();
		post.file(new MockMultipartFile("files", name, "application/octet-stream", content.getBytes(UTF_8)));
		fields.forEach((field, values) -> post.param(field, values.toArray(String[]::new)));
		return post.with(SignedIn.as(Filed.OFFICER)).with(csrf()).exchange();
	}

	private static Map<String, List<String>> letter(String party, UUID press) {
		Map<String, List<String>> fields = new HashMap<>();
		fields.put("party", List.of(party));
		fields.put("press", List.of(press.toString()));
		fields.put("receivedOn", List.of("5/1/2026"));
		fields.put("meant", List.of("2026-01-05"));
		fields.put("letter", List.of("MOE/2026/17"));
		fields.put("capacity", List.of("OFFICIAL_CONTACT_POINT"));
		fields.put("other", List.of("An activity in words"));
		fields.put("areas", List.of("NIP", "BAT_BEP"));
		fields.put("title", List.of("Letter from Suva"));
		fields.put("help", List.of("Help with an inventory"));
		fields.put("name", List.of("Sereana Tuisawau"));
		fields.put("email", List.of("sereana@fiji.example"));
		return fields;
	}

}
