package org.article12.progress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.FormToken;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.WorkingDays;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Drafts of the report are annotated and published; what was published stays. */
@PortalTest
class EditionPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String EDITIONS = "/reports/progress/editions";

	private static final String FOREWORD = "Parties asked for more.\n\nCentres answered sooner.";

	private static final Pattern ID = Pattern.compile(EDITIONS + "/([0-9a-f-]{36})");

	private static final String LIST = "/progress/reports";

	private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-20\\d\\d-\\d{4}");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Editions editions;

	@Autowired
	private PublishedReports published;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private JdbcClient jdbc;

	private LocalDate known;

	private LocalDate end;

	@BeforeEach
	void choose() {
		this.known = this.calendar.today();
		this.end = this.known.minusMonths(2);
	}

	@Test
	void aDraftIsAnnotatedPublishedSupersededAndWithdrawn() throws Exception {
		String first = begin(LocalDate.of(2025, 2, 3), "First meeting");
		assertThat(note(first, "FOREWORD", 0, FOREWORD, "First words")).hasStatus(HttpStatus.FOUND);
		assertThat(note(first, "GAPS", 1, "Few gaps are left.", "First words")).hasStatus(HttpStatus.FOUND);
		Edition draft = this.editions.find(new EditionId(UUID.fromString(first)));
		String address = address(draft, "");
		assertThat(this.mvc.get().uri(address).exchange()).redirectedUrl().contains("/sign-in");
		assertThat(text(get(address))).contains(Said.the("progress.draft.mark"), "Centres answered sooner.",
				"Few gaps are left.");

		wronglyConfirmed(first);
		assertThat(publish(first, 2, this.end.toString())).hasStatus(HttpStatus.FOUND);
		PublishedReport report = this.published.find(draft.period(), this.known, null).orElseThrow();
		assertThat(report.stands()).isTrue();
		String page = text(this.mvc.get().uri(address).exchange());
		assertThat(page).contains("Centres answered sooner.", "Few gaps are left.", "First meeting",
				Said.the("progress.sequence", "%,d".formatted(report.sequence())));
		assertThat(page).doesNotContain(Said.the("progress.draft.mark"), "/editions/");
		String paper = paper(bytes(this.mvc.get().uri(address(draft, ".pdf")).exchange()));
		assertThat(paper).contains("Few gaps are left.").doesNotContain(Said.the("progress.draft.mark"));
		byte[] figures = bytes(this.mvc.get().uri(address(draft, ".csv")).exchange());
		assertThat(figures).isEqualTo(this.published.file(report, PublicationFile.CSV).orElseThrow());
		assertThat(bytes(this.mvc.get().uri(address(draft, ".xlsx")).exchange())).startsWith((byte) 'P', (byte) 'K');
		assertThat(note(first, "FOREWORD", 3, "Other words", "Tried")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.EDITION_PUBLISHED"), "Other words");
		keptByTheDatabase(first);
		aVisitorFindsWhatANumberCounts(draft);
		assertThat(text(this.mvc.get().uri(LIST).exchange())).contains("First meeting",
				HtmlUtils.htmlEscape(report.address()), HtmlUtils.htmlEscape(report.address(".pdf")),
				HtmlUtils.htmlEscape(report.address(".xlsx")), HtmlUtils.htmlEscape(report.address(".csv")));
		assertThat(text(this.mvc.get().uri(LIST + ".atom").exchange())).contains("First meeting",
				HtmlUtils.htmlEscape(report.address()));

		String second = begin(LocalDate.of(2025, 2, 3), "First meeting, corrected");
		assertThat(this.editions.find(new EditionId(UUID.fromString(second))).note(NotePart.FOREWORD))
			.as("notes are taken over")
			.isEqualTo(FOREWORD);
		assertThat(publish(second, 0, this.end.toString())).hasStatus(HttpStatus.FOUND);
		assertThat(text(this.mvc.get().uri(report.address()).exchange())).contains(Said.the("progress.superseded"));
		assertThat(text(this.mvc.get().uri(address).exchange())).contains("First meeting, corrected")
			.doesNotContain(Said.the("progress.superseded"));
		assertThat(bytes(this.mvc.get().uri(report.address(".csv")).exchange())).isEqualTo(figures);

		assertThat(withdraw(second, 1, "Its annex was missing.")).hasStatus(HttpStatus.FOUND);
		assertThat(withdraw(first, 3, "A figure was wrong.")).hasStatus(HttpStatus.FOUND);
		String gone = text(this.mvc.get().uri(report.address()).exchange());
		assertThat(gone).contains(Said.the("progress.withdrawn.title"), "A figure was wrong.")
			.doesNotContain("Few gaps are left.");
		assertThat(this.mvc.get().uri(report.address(".csv")).exchange()).redirectedUrl().isEqualTo(report.address());
		assertThat(text(this.mvc.get().uri(LIST).exchange())).contains(HtmlUtils.htmlEscape(report.address()))
			.doesNotContain(HtmlUtils.htmlEscape(report.address(".csv")));
		assertThat(text(this.mvc.get().uri(LIST + ".atom").exchange())).contains("A figure was wrong.",
				HtmlUtils.htmlEscape(report.address()));
		assertThat(text(get(EDITIONS + "/" + first))).contains("First words", "Few gaps are left.",
				"A figure was wrong.");
	}

	@Test
	void aDraftIsDeletedForAReasonAndWhatIsPublishedNever() {
		String id = begin(LocalDate.of(2025, 5, 6), "A meeting that was cancelled");
		assertThat(note(id, "FOREWORD", 0, FOREWORD, "First words")).hasStatus(HttpStatus.FOUND);
		assertThat(text(get(EDITIONS + "/" + id))).contains(EDITIONS + "/" + id + "/removal");
		assertThat(remove(id, 1, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("progress.remove.why.missing"));
		assertThat(remove(id, 0, "It was cancelled")).as("somebody wrote since").hasStatus(HttpStatus.CONFLICT);
		assertThat(remove(id, 1, "It was cancelled")).redirectedUrl().isEqualTo(EDITIONS);
		assertThat(get(EDITIONS + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(text(get(EDITIONS))).doesNotContain(id);
		EditionId deleted = new EditionId(UUID.fromString(id));
		assertThat(this.editions.changes(deleted)).extracting((change) -> change.why())
			.startsWith("It was cancelled", "First words");

		String published = begin(LocalDate.of(2025, 5, 6), "A meeting that was held");
		assertThat(publish(published, 0, this.end.toString())).hasStatus(HttpStatus.FOUND);
		assertThat(remove(published, 1, "Not needed any more")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.EDITION_PUBLISHED"));
		assertThat(get(EDITIONS + "/" + published)).hasStatusOk();
		assertThat(withdraw(published, 1, "Published by a test")).hasStatus(HttpStatus.FOUND);
	}

	private void wronglyConfirmed(String edition) {
		assertThat(publish(edition, 2, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("progress.publish.confirm.missing"));
		assertThat(publish(edition, 2, this.end.plusDays(1).toString())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("progress.publish.confirm.wrong"), this.end.plusDays(1).toString());
		assertThat(this.editions.find(new EditionId(UUID.fromString(edition))).isDraft()).isTrue();
	}

	private void keptByTheDatabase(String edition) {
		assertThatThrownBy(() -> this.jdbc.sql("update progress_publication set content = '' where edition_id = ?")
			.param(UUID.fromString(edition))
			.update()).isInstanceOf(Exception.class);
	}

	private void aVisitorFindsWhatANumberCounts(Edition draft) {
		String behind = address(draft, "/requests") + "&table=FLOW_BY_REGION&row=TOTAL&column=OPEN";
		List<String> summaries = this.jdbc.sql("select reference from summary_listed").query(String.class).list();
		String seen = text(this.mvc.get().uri(behind).exchange());
		assertThat(seen).contains(Said.the("progress.column.OPEN.words"), Said.the("progress.behind.summaries"))
			.doesNotContain("/triage/");
		assertThat(references(seen)).isNotEmpty().isSubsetOf(summaries);
		assertThat(text(this.mvc.get().uri("/progress/requests/" + references(seen).getFirst()).exchange()))
			.contains(references(seen).getFirst());
		assertThat(text(this.mvc.get().uri(behind.replace("OPEN", "ENDED")).exchange()))
			.as("a summary does not say whether a request has ended")
			.contains(Said.the("progress.behind.public", 0))
			.doesNotContainPattern(REFERENCE);
		assertThat(text(this.mvc.get().uri(behind).with(SignedIn.as("focal.point@senegal.example")).exchange()))
			.contains("/requests/SEN-20")
			.doesNotContain("GHA-20", "/triage/");
		assertThat(text(this.mvc.get().uri(behind).with(SignedIn.as("officer@scrc-sn.example")).exchange()))
			.contains(Said.partOf("progress.behind.seen"));
	}

	private static List<String> references(String page) {
		return REFERENCE.matcher(page).results().map(MatchResult::group).distinct().toList();
	}

	@Test
	void whatSomebodyElseWroteMeanwhileIsToldAndNothingTypedIsLost() {
		String draft = begin(LocalDate.of(2025, 2, 4), "Two at once");
		assertThat(note(draft, "FOREWORD", 0, "One", "Begun")).hasStatus(HttpStatus.FOUND);
		MvcTestResult stale = this.mvc.post()
			.uri(EDITIONS + "/" + draft + "/notes/FOREWORD")
			.with(SignedIn.as(ADMINISTRATOR))
			.with(FormToken.csrf())
			.param("seen", "0")
			.param("written", "The other\nof two")
			.param("why", "Begun too")
			.exchange();
		assertThat(stale).hasStatus(HttpStatus.CONFLICT).bodyText().contains("The other\nof two", "Begun too", "One");
		assertThat(note(draft, "FOREWORD", 1, "One", "Again")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.EDITION_UNCHANGED"));
		assertThat(note(draft, "FOREWORD", 1, "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("progress.note.why.missing"));
		assertThat(note(draft, "FOREWORD", 1, "", "Taken out")).hasStatus(HttpStatus.FOUND);
		assertThat(this.editions.find(new EditionId(UUID.fromString(draft))).notes()).isEmpty();
		assertThat(note(draft, "NOTHING", 2, "Words", "Why")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aDraftIsMadeOnceAndOfDatesThatHaveAReport() {
		LocalDate from = LocalDate.of(2025, 2, 5);
		begin(from, "Once");
		assertThat(send(from.toString(), this.end.toString(), "Twice")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("refused.EDITION_BEGUN"), "Twice");
		assertThat(send(this.end.plusDays(1).toString(), this.end.toString(), "Turned round"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("refused.PERIOD_ENDS_BEFORE_IT_BEGINS"), "Turned round");
		assertThat(send(from.toString(), "never", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("progress.editions.occasion.missing"), "never");
	}

	@Test
	void aPressThatComesTwicePublishesOnce() {
		String draft = begin(LocalDate.of(2025, 2, 6), "Pressed twice");
		String press = UUID.randomUUID().toString();
		for (int times = 0; times < 2; times++) {
			assertThat(this.mvc.post()
				.uri(EDITIONS + "/" + draft + "/publication")
				.with(SignedIn.as(OFFICER))
				.with(FormToken.csrf())
				.param("seen", "0")
				.param("press", press)
				.param("confirmation", this.end.toString())
				.param("why", "Decided")
				.exchange()).hasStatus(HttpStatus.FOUND);
		}
		assertThat(this.editions.changes(new EditionId(UUID.fromString(draft)))).hasSize(2);
		assertThat(withdraw(draft, 1, "Only tried")).hasStatus(HttpStatus.FOUND);
	}

	private String begin(LocalDate from, String occasion) {
		MvcTestResult answer = send(from.toString(), this.end.toString(), occasion);
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		Matcher id = ID.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
		assertThat(id.find()).isTrue();
		return id.group(1);
	}

	private MvcTestResult send(String from, String to, String occasion) {
		return this.mvc.post()
			.uri(EDITIONS)
			.with(SignedIn.as(OFFICER))
			.with(FormToken.csrf())
			.param("occasion", occasion)
			.param("from", from)
			.param("to", to)
			.param("known", this.known.toString())
			.exchange();
	}

	private MvcTestResult note(String edition, String part, int seen, String words, String why) {
		return this.mvc.post()
			.uri(EDITIONS + "/" + edition + "/notes/" + part)
			.with(SignedIn.as(OFFICER))
			.with(FormToken.csrf())
			.param("seen", Integer.toString(seen))
			.param("written", words)
			.param("why", why)
			.exchange();
	}

	private MvcTestResult publish(String edition, int seen, String confirmation) {
		return this.mvc.post()
			.uri(EDITIONS + "/" + edition + "/publication")
			.with(SignedIn.as(OFFICER))
			.with(FormToken.csrf())
			.param("seen", Integer.toString(seen))
			.param("confirmation", confirmation)
			.param("why", "Decided by the head of the branch")
			.exchange();
	}

	private MvcTestResult withdraw(String edition, int seen, String why) {
		return end(edition, "/withdrawal", seen, why);
	}

	private MvcTestResult remove(String edition, int seen, String why) {
		return end(edition, "/removal", seen, why);
	}

	private MvcTestResult end(String edition, String how, int seen, String why) {
		return this.mvc.post()
			.uri(EDITIONS + "/" + edition + how)
			.with(SignedIn.as(OFFICER))
			.with(FormToken.csrf())
			.param("seen", Integer.toString(seen))
			.param("why", why)
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(OFFICER)).exchange();
	}

	private static String address(Edition edition, String kind) {
		return "/reports/progress%s?from=%s&to=%s&known=%s".formatted(kind, edition.period().from(),
				edition.period().to(), edition.known());
	}

	private static String paper(byte[] content) throws Exception {
		try (PDDocument paper = Loader.loadPDF(content)) {
			return new PDFTextStripper().getText(paper);
		}
	}

	private static byte[] bytes(MvcTestResult answer) {
		return answer.getResponse().getContentAsByteArray();
	}

	private static String text(MvcTestResult answer) {
		return new String(bytes(answer), StandardCharsets.UTF_8);
	}

}
