package org.article12.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.RequestTest;
import org.article12.words.Said;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.PartyCode;
import org.article12.core.paper.PdfUa;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.reporting.domain.Ledger;
import org.article12.reporting.store.Ledgers;
import org.article12.requests.Answers;
import org.article12.requests.RequestReference;
import org.article12.requests.PartyVerbs;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A Party's ledger tells what was asked for each activity, and what was delivered. */
@RequestTest
class LedgerTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Ledgers ledgers;

	@Autowired
	private Plans plans;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void whatIsConfirmedIsCountedOnceHoweverManyActivitiesItServes() {
		Ledger.Totals before = this.ledgers.of(SENEGAL, false).totals();
		List<PlanActivity> two = this.plans.activitiesOf(SENEGAL).subList(0, 2);
		RequestReference reference = asked("Counted once", two);
		this.story.confirmEligibility(reference);
		this.story.offer(reference, Map.of("NIP", "sn"));
		this.story.accept(reference, "sn");
		this.story.report(reference, "sn", "Two workshops");
		Ledger.Totals reported = this.ledgers.of(SENEGAL, false).totals();
		assertThat(reported.reported()).isEqualTo(before.reported().plus(new Ledger.Figures(40, 18, 22, 15000)));
		assertThat(reported.confirmed()).isEqualTo(before.confirmed());
		this.portal.getBean(PartyVerbs.class)
			.confirm(this.story.focalPoint(), reference, this.story.seen(reference), "", Story.content("sn"));
		Ledger ledger = this.ledgers.of(SENEGAL, false);
		assertThat(ledger.totals().confirmed())
			.isEqualTo(before.confirmed().plus(new Ledger.Figures(40, 18, 22, 15000)));
		assertThat(ledger.totals().requests()).isEqualTo(before.requests() + 1);
		assertThat(ledger.asked()
			.stream()
			.filter((need) -> need.requests().stream().anyMatch((asked) -> asked.reference().equals(reference)))
			.map((need) -> need.activity().code()))
			.containsExactlyElementsOf(two.stream().map(PlanActivity::code).toList());
		assertThat(as(PARTY, "/ledger")).hasStatusOk()
			.bodyText()
			.contains("Counted once", "People: 40 (women 18, men 22). Cost: US$\u00a015,000.",
					Said.the("reporting.ledger.column.confirmed"));
	}

	@Test
	void everyKindOfFileTellsTheSame() throws Exception {
		List<PlanActivity> two = this.plans.activitiesOf(SENEGAL).subList(0, 2);
		RequestReference reference = asked("=Told in files", two);
		this.story.confirmEligibility(reference);
		this.story.offer(reference, Map.of("NIP", "sn"));
		this.story.accept(reference, "sn");
		this.story.report(reference, "sn", "Two workshops");
		List<CsvRecord> csv = csv().stream().filter((row) -> row.getField(3).equals(reference.value())).toList();
		assertThat(csv).extracting((row) -> row.getField(0))
			.containsExactlyElementsOf(two.stream().map(PlanActivity::code).toList());
		assertThat(csv).allSatisfy((row) -> assertThat(row.getFields()).hasSize(17)
			.contains("'=Told in files", "Developing, updating and implementing NIP",
					Said.the("reporting.help.REPORTED"))
			.containsSubsequence("40", "18", "22", "15000"));
		List<Row> rows = sheet().stream().filter((row) -> row.getCellText(3).equals(reference.value())).toList();
		assertThat(rows).hasSameSizeAs(csv).allSatisfy((row) -> {
			assertThat(row.getCellText(4)).isEqualTo("=Told in files");
			assertThat(row.stream().skip(11).limit(4).map((cell) -> cell.asNumber().intValue())).containsExactly(40, 18,
					22, 15000);
		});
		byte[] paper = as(PARTY, "/ledger.pdf").getResponse().getContentAsByteArray();
		assertThat(PdfUa.problems(paper)).isEmpty();
		assertThat(text(paper)).contains(Said.the("reporting.ledger.title", "Senegal"), "=Told in files " + reference,
				two.getFirst().title(), "People: 40 (women 18, men 22). Cost: US$ 15,000.", "Page 1 of");
	}

	@Test
	void thePaperHoldsArabicAndTheLongestTitle() throws Exception {
		String arabic = "طلب المساعدة التقنية";
		String longest = ("Inventory and sound management of stockpiles, " + "x".repeat(70) + " ").repeat(3)
			.substring(0, Answers.LONGEST_TITLE);
		List<PlanActivity> activity = this.plans.activitiesOf(SENEGAL).subList(0, 1);
		asked(arabic + " " + Answers.LONGEST_TITLE, activity);
		asked(longest, activity);
		byte[] paper = as(PARTY, "/ledger.pdf").getResponse().getContentAsByteArray();
		assertThat(PdfUa.problems(paper)).isEmpty();
		String words = text(paper);
		assertThat(words.replace(" ", "")).contains(longest.replace(" ", ""));
		assertThat(Normalizer.normalize(words, Normalizer.Form.NFKC)).contains("المساعدة", "التقنية");
	}

	private List<CsvRecord> csv() {
		String text = new String(as(PARTY, "/ledger.csv").getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
	}

	private List<Row> sheet() throws IOException {
		byte[] book = as(PARTY, "/ledger.xlsx").getResponse().getContentAsByteArray();
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
			return read.getFirstSheet().read();
		}
	}

	private static String text(byte[] paper) throws IOException {
		try (PDDocument document = Loader.loadPDF(paper)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
		}
	}

	@Test
	void theTotalsReconcileWithTheirParts() {
		Ledger ledger = this.ledgers.of(SENEGAL, true);
		Ledger.Totals totals = ledger.totals();
		assertThat(totals.asked()).isEqualTo(ledger.asked().size());
		assertThat(totals.notAsked()).isEqualTo(ledger.notAsked().size());
		assertThat(totals.activities()).isEqualTo(this.plans.activitiesOf(SENEGAL).size());
		assertThat(totals.requests())
			.isEqualTo(count("select count(*) from assistance_request where party_code = 'SEN'"));
		assertThat(totals.delivered().people()).isEqualTo(count("""
				select coalesce(sum(d.people), 0) from assignment a
				join assistance_request r on r.id = a.request_id and r.party_code = 'SEN'
				join delivery_report d on d.assignment_id = a.id and d.number = a.report_number
				where a.status in ('REPORTED', 'CONFIRMED')"""));
	}

	@Test
	void draftsAreThePartysAlone() {
		RequestReference draft = this.story.draft("Only a draft", "NIP");
		assertThat(as(PARTY, "/ledger")).bodyText().contains("Only a draft", draft.value());
		assertThat(as(OFFICER, "/registers/plans/" + plan() + "/ledger")).hasStatusOk()
			.bodyText()
			.contains("Senegal", "/triage/SEN-")
			.doesNotContain("Only a draft");
	}

	@Test
	void everyPartyReadsItsOwn() {
		this.story.submitted("Of Senegal alone", "NIP");
		assertThat(as("focal.point@ghana.example", "/ledger")).hasStatusOk()
			.bodyText()
			.contains("Ghana")
			.doesNotContain("Of Senegal alone");
		assertThat(as("officer@scrc-sn.example", "/ledger")).hasStatus(HttpStatus.NOT_FOUND);
		for (String kind : List.of("", ".csv", ".xlsx", ".pdf")) {
			assertThat(as("focal.point@germany.example", "/ledger" + kind)).as("nothing was asked for").hasStatusOk();
		}
		assertThat(as("focal.point@germany.example", "/ledger")).bodyText()
			.contains(Said.the("reporting.ledger.no-activities"))
			.doesNotContain(Said.the("reporting.ledger.not-asked.none"));
		assertThat(as(OFFICER, "/registers/plans/not-a-plan/ledger")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theLedgerAsksTheDatabaseAsOftenForManyAsForOne() {
		int few = QueryCount.of(() -> as(PARTY, "/ledger"));
		for (int more = 0; more < 3; more++) {
			this.story.delivered("More " + more, Map.of("NIP", "sn", "BAT_BEP", "dz"));
		}
		assertThat(QueryCount.of(() -> as(PARTY, "/ledger"))).isEqualTo(few);
		assertThat(QueryCount.of(() -> this.ledgers.of(SENEGAL, false))).isEqualTo(3);
	}

	private RequestReference asked(String title, List<PlanActivity> activities) {
		RequestReference reference = this.story.draft(title, "NIP");
		this.story.save(this.story.focalPoint(), reference, new Answers.Activities(
				activities.stream().map((activity) -> activity.id().value().toString()).toList(), ""));
		return this.story.submit(this.story.focalPoint(), reference);
	}

	private String plan() {
		return this.jdbc.sql("select id::text from plan where party_code = 'SEN' limit 1").query(String.class).single();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private MvcTestResult as(String email, String path) {
		return this.mvc.get().uri(path).with(SignedIn.as(email)).exchange();
	}

}
