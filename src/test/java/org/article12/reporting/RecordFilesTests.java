package org.article12.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.RequestTest;
import org.article12.words.Said;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.core.paper.PdfUa;
import org.article12.core.workshop.Workshop;
import org.article12.core.workshop.WorkshopSettings;
import org.article12.requests.Answers;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.PartyVerbs;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record as a file: the same in each kind, whatever was typed, and never at others'
 * cost.
 */
@RequestTest
class RecordFilesTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final int AT = 2;

	private static final int WHO = 3;

	private static final int WHAT = 4;

	private static final int WORDS = 5;

	private static final int BEFORE = 6;

	private static final List<String> TEXTS = List.of("طلب المساعدة التقنية لا إله", "请求技术援助：污染物",
			"Помощь и Ère d’essai", "mixed نص and 汉字 in one", "😀 📄", "=1+1", "+49", "-5", "@SUM(A1)", "\tTab",
			"\uff1d1", "a\uffffb", "a\u0000b", "a\ud800b", "\u202eesrever", "x".repeat(900),
			"many\nshort\n\nlines\n".repeat(40), "");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Screening screening;

	@Autowired
	private Requests requests;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private Workshop workshop;

	@Autowired
	private WorkshopSettings settings;

	@Test
	void whateverWasTypedMakesAllKindsOfFile() throws Exception {
		for (int at = 0; at < TEXTS.size(); at += 3) {
			Story story = new Story(this.portal);
			RequestReference reference = story.draft("Files " + at + " " + TEXTS.get(at).lines().findFirst().orElse(""),
					"NIP");
			story.save(story.focalPoint(), reference,
					new Answers.Policy(TEXTS.get(at), null, "", TEXTS.get(at + 1), ""));
			need(story, reference, "Files " + at, "Help: " + TEXTS.get(at + 2));
			story.submit(story.focalPoint(), reference);
			byte[] paper = get(reference, "pdf").getResponse().getContentAsByteArray();
			assertThat(PdfUa.problems(paper)).as("texts from %d", at).isEmpty();
			List<CsvRecord> csv = csv(reference);
			assertThat(csv).allSatisfy((row) -> assertThat(row.getFieldCount()).isEqualTo(7));
			assertThat(csv).allSatisfy((row) -> assertThat(row.getFields())
				.noneMatch((cell) -> !cell.isEmpty() && "=+-@\t\r\uff1d".indexOf(cell.charAt(0)) >= 0));
			sameInTheWorkbook(csv, get(reference, "xlsx"));
		}
	}

	private static void sameInTheWorkbook(List<CsvRecord> csv, MvcTestResult answer) throws IOException {
		assertThat(answer).hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		try (ReadableWorkbook book = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			List<Row> rows = book.getFirstSheet().read();
			assertThat(rows).hasSameSizeAs(csv);
			for (int at = 1; at < rows.size(); at++) {
				Row row = rows.get(at);
				assertThat(row.stream()).noneMatch((cell) -> cell != null && cell.getType() == CellType.FORMULA);
				String words = row.getOptionalCell(WORDS).map(Cell::getText).orElse("");
				assertThat(words).isEqualTo(csv.get(at).getField(WORDS).replaceFirst("^'(?=[=+@\\-\t\uff1d])", ""));
				assertThat(row.getOptionalCell(AT).isPresent()).isEqualTo(!csv.get(at).getField(AT).isEmpty());
			}
		}
	}

	@Test
	void eachSubmissionIsSignedOnceAndALaterOneTellsWhatChanged() throws Exception {
		Story story = new Story(this.portal);
		CurrentUser user = story.focalPoint();
		RequestReference reference = story.draft("Signed twice", "NIP");
		need(story, reference, "Signed twice", "The first need");
		story.submit(user, reference);
		this.screening.askForClarification(story.officer(), reference, story.seen(reference), "Which one?", Set.of());
		need(story, reference, "Signed twice", "The second need");
		Answers answers = this.requests.ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		this.verbs.answer(user, reference, story.seen(reference), Stamp.of(answers), "That one");
		List<CsvRecord> rows = csv(reference).stream()
			.filter((row) -> row.getField(1).equals(Said.the("reporting.record.part.ANSWERS")))
			.toList();
		assertThat(rows).filteredOn((row) -> !row.getField(AT).isEmpty()).hasSize(2).allSatisfy((row) -> {
			assertThat(row.getField(WHO)).contains(user.name(), "Senegal");
			assertThat(row.getField(AT)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?[+]0[12]:00");
		});
		CsvRecord change = rows.getLast();
		assertThat(change.getField(WORDS)).isEqualTo("The second need");
		assertThat(change.getField(BEFORE)).isEqualTo("The first need");
		assertThat(rows).filteredOn((row) -> row.getField(WHAT).equals(change.getField(WHAT))).hasSize(2);
		assertThat(csv(reference).getFirst().getField(AT)).contains("(Europe/Zurich)");
		assertThat(text(reference)).contains("(Geneva)", "Page 1 of", "The second need Before: The first need")
			.containsPattern(reference.value() + " .*" + reference.value());
	}

	@Test
	void whoFindsTheWorkshopFullIsAskedToComeBackWhileAllElseAnswers() throws Exception {
		Story story = new Story(this.portal);
		RequestReference reference = story.submitted("Much asked for", "NIP");
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				fill(people, end);
				MvcTestResult answer = get(reference, "pdf");
				assertThat(answer).hasStatus(503);
				assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
				assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).isNull();
				assertThat(answer).bodyText().contains(Said.the("core.error.BUSY.title"), "<main");
				assertThat(get(reference, "xlsx")).hasStatus(503);
				assertThat(get(reference, "csv")).hasStatusOk();
				for (String address : List.of("/help", "/sign-in", "/actuator/health/liveness",
						"/requests/" + reference)) {
					assertThat(this.mvc.get().uri(address).with(SignedIn.as(PARTY))).as(address)
						.satisfies((page) -> assertThat(page.getResponse().getStatus()).isLessThan(400));
				}
			}
			finally {
				end.countDown();
			}
		}
		assertThat(get(reference, "pdf")).hasStatusOk();
	}

	/** Many people at once ask for what takes long, until no place is left. */
	private void fill(ExecutorService people, CountDownLatch end) throws InterruptedException {
		for (int person = 0; this.workshop.waiting() < this.settings.waiting(); person++) {
			Object owner = "person " + person;
			people.submit(() -> this.workshop.makeFor(owner, () -> end.await(10, TimeUnit.MINUTES)));
			Thread.sleep(2);
		}
	}

	private static void need(Story story, RequestReference reference, String title, String help) {
		story.save(story.focalPoint(), reference, new Answers.Need(title, help, "", "", List.of(), "", List.of("fr")));
	}

	private List<CsvRecord> csv(RequestReference reference) {
		String text = new String(get(reference, "csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\ufeff");
		return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
	}

	private String text(RequestReference reference) throws IOException {
		try (PDDocument paper = Loader.loadPDF(get(reference, "pdf").getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(paper).replaceAll("[\\s\u00a0]+", " ");
		}
	}

	private MvcTestResult get(RequestReference reference, String kind) {
		return this.mvc.get().uri("/records/%s.%s".formatted(reference, kind)).with(SignedIn.as(PARTY)).exchange();
	}

}
