package org.article12.progress;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.WorkingDays;
import org.article12.core.paper.PdfUa;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The report on progress as a page and as files, and what is behind its numbers. */
@PortalTest
class ReportPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String ADDRESS = "/reports/progress";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Progress progress;

	@Autowired
	private WorkingDays calendar;

	private LocalDate known;

	private Period period;

	private String dates;

	@BeforeEach
	void choose() {
		this.known = this.calendar.today();
		this.period = new Period(this.known.minusMonths(18), this.known.minusMonths(1));
		this.dates = "?from=%s&to=%s&known=%s".formatted(this.period.from(), this.period.to(), this.known);
	}

	@Test
	void thePageShowsEverySectionTableCheckAndTheEntryItStandsOn() {
		ProgressReport report = this.progress.report(this.period, this.known);
		String page = text(get(ADDRESS + this.dates, OFFICER));
		assertThat(report.holds()).isTrue();
		assertThat(page).contains(Said.the("progress.holds"), Said.the("progress.contents"),
				Said.the("progress.sequence", "%,d".formatted(report.cutOff().sequence())));
		assertThat(page).doesNotContain(Said.the("progress.check.broken"));
		for (ReportTable table : report.tables()) {
			assertThat(page).contains(escaped(Said.the("progress.table." + table.code())),
					escaped(Said.the("progress.table." + table.code() + ".words")));
			table.columns()
				.forEach((column) -> assertThat(page)
					.contains(escaped(Said.the("progress.column." + column + ".words"))));
		}
		for (SectionCode section : SectionCode.values()) {
			assertThat(page).contains(escaped(Said.the("progress.section." + section)));
		}
	}

	@Test
	void aLongTableShowsItsLargestRowsAndFoldsTheWhole() {
		ProgressReport report = this.progress.report(this.period, this.known);
		ReportTable table = report.table(TableCode.FLOW_BY_AREA);
		String page = text(get(ADDRESS + this.dates, OFFICER));
		int folded = page.indexOf(
				escaped(Said.the("progress.fold.all", table.rows().size(), Said.the("progress.table.FLOW_BY_AREA"))));
		long most = table.rows()
			.stream()
			.filter((row) -> table.number(row, Column.RECEIVED).signum() > 0)
			.limit(5)
			.count();
		int first = page.indexOf(escaped(Said.the("progress.fold.first", most, Said.the("progress.column.RECEIVED"))));
		assertThat(first).isPositive().isLessThan(folded);
		table.rows()
			.stream()
			.filter((row) -> table.number(row, Column.OPEN).signum() > 0)
			.forEach((row) -> assertThat(page.indexOf(escaped("&row=" + row.key().code() + "&column=OPEN\""), folded))
				.isGreaterThan(folded));
		assertThat(page).contains("<title id=\"p-flow-by-region-title\">", "<title id=\"p-needs-by-region-title\">");
	}

	@Test
	void aFoldOfFurtherTablesNamesThem() {
		List<String> folds = Jsoup.parse(text(get(ADDRESS + this.dates, OFFICER)))
			.select("details.report-further > summary")
			.eachText();
		List<List<String>> further = this.progress.report(this.period, this.known)
			.sections()
			.stream()
			.map((section) -> section.tables()
				.stream()
				.skip(1)
				.map((table) -> Said.the("progress.table." + table.code() + ".short"))
				.toList())
			.filter((names) -> !names.isEmpty())
			.toList();
		assertThat(folds).hasSameSizeAs(further);
		for (int at = 0; at < folds.size(); at++) {
			assertThat(folds.get(at)).contains(further.get(at));
		}
	}

	@Test
	void theWorkbookHasASheetForEachTableWithItsHeadFrozenAndTypedCells() throws Exception {
		ProgressReport report = this.progress.report(this.period, this.known);
		MvcTestResult answer = get(ADDRESS + ".xlsx" + this.dates, OFFICER);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(answer)))) {
			XSSFSheet about = book.getSheetAt(0);
			assertThat(about.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(this.period.from());
			assertThat(about.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(report.cutOff().sequence());
			assertThat(book.getNumberOfSheets()).isEqualTo(1 + TableCode.values().length);
			for (ReportTable table : report.tables()) {
				XSSFSheet sheet = book.getSheetAt(1 + table.code().ordinal());
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
				List<ReportRow> rows = new ArrayList<>(table.rows());
				if (table.code().hasTotals()) {
					rows.add(table.total());
				}
				assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
				for (int at = 0; at < rows.size(); at++) {
					holds(sheet.getRow(at + 1), rows.get(at));
				}
			}
		}
	}

	private static void holds(XSSFRow cells, ReportRow row) {
		assertThat(cells.getCell(0).getStringCellValue()).isEqualTo(row.key().code());
		for (int at = 0; at < row.values().size(); at++) {
			BigDecimal value = row.values().get(at);
			XSSFCell cell = cells.getCell(at + 2);
			if (value == null) {
				assertThat(cell).isNull();
			}
			else {
				assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
				assertThat(cell.getNumericCellValue()).isEqualTo(value.doubleValue());
			}
		}
	}

	@Test
	void everyNumberLeadsToTheRequestsThatItCounts() {
		ProgressReport report = this.progress.report(this.period, this.known);
		ReportTable table = report.table(TableCode.FLOW_BY_REGION);
		BigDecimal received = table.value(RowKey.TOTAL, Column.RECEIVED);
		assertThat(received).isPositive();
		String link = "/requests" + this.dates + "&table=FLOW_BY_REGION&row=TOTAL&column=RECEIVED";
		assertThat(text(get(ADDRESS + this.dates, OFFICER)))
			.contains("href=\"" + escaped(ADDRESS + link) + "\">%,d<".formatted(received.intValue()));
		assertThat(text(get(ADDRESS + link, OFFICER))).contains(Said.the("progress.behind.count", received.intValue()),
				escaped(Said.the("progress.column.RECEIVED.words")));
		List<CsvRecord> list = csv(bytes(get(ADDRESS + link.replace("/requests", "/requests.csv"), OFFICER)));
		assertThat(list).hasSize(received.intValue() + 1);
		assertThat(text(get(ADDRESS + link + "&page=2", OFFICER))).as("so many that they take two pages")
			.contains("/triage/" + list.get(51).getField(0));
	}

	@Test
	void everyNumberOfHelpOfferedLeadsToTheOffersThatItCounts() {
		ReportTable table = this.progress.report(this.period, this.known).table(TableCode.NEEDS_BY_AREA);
		List<OfferOfHelp> behind = this.progress.offersBehind(this.period, this.progress.cutOff(this.known),
				TableCode.NEEDS_BY_AREA, RowKey.TOTAL, Column.HELP_OFFERS);
		assertThat(behind).isNotEmpty()
			.hasSize(table.value(RowKey.TOTAL, Column.HELP_OFFERS).intValueExact())
			.anyMatch((one) -> !one.help().open());
		assertThat(this.progress.offersBehind(this.period, this.progress.cutOff(this.known), TableCode.NEEDS_BY_AREA,
				RowKey.TOTAL, Column.HELP_USD))
			.isSubsetOf(behind)
			.allMatch((one) -> one.help().sum() != null);
		String link = "/offers-of-help" + this.dates + "&table=NEEDS_BY_AREA&row=TOTAL&column=HELP_OFFERS";
		assertThat(text(get(ADDRESS + this.dates, OFFICER))).contains("href=\"" + escaped(ADDRESS + link) + "\"");
		String page = text(get(ADDRESS + link, OFFICER));
		assertThat(page).contains(Said.the("progress.behind.offers.count", behind.size()));
		assertThat(behind)
			.allSatisfy((one) -> assertThat(page).contains("/registers/offers-of-help/" + one.reference()));
	}

	@Test
	void whatIsNotPublishedIsTheSecretariatsAlone() {
		for (String kind : List.of("", ".pdf", ".xlsx", ".csv")) {
			assertThat(get(ADDRESS + kind + this.dates, PARTY)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.mvc.get().uri(ADDRESS + kind + this.dates).exchange()).redirectedUrl().contains("/sign-in");
		}
		String behind = "/requests" + this.dates + "&table=FLOW_BY_REGION&row=TOTAL&column=RECEIVED";
		assertThat(get(ADDRESS + behind, PARTY)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(ADDRESS + "/offers-of-help" + this.dates + "&table=NEEDS_BY_AREA&row=TOTAL&column=HELP_OFFERS",
				PARTY))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(ADDRESS + behind).exchange()).redirectedUrl().contains("/sign-in");
	}

	@ParameterizedTest
	@CsvSource({ "FLOW_BY_REGION,NOWHERE,RECEIVED", "FLOW_BY_REGION,TOTAL,COST", "NO_TABLE,TOTAL,RECEIVED",
			"FLOW_BY_REGION,TOTAL,received", "GAPS_BY_AREA,TOTAL,UNCOVERED", "NEEDS_BY_AREA,TOTAL,HELP_OFFERS", ",," })
	void whatIsNoNumberOfTheReportIsSaid(String table, String row, String column) {
		MvcTestResult answer = this.mvc.get()
			.uri(ADDRESS + "/requests" + this.dates + "&table={t}&row={r}&column={c}", table, row, column)
			.with(SignedIn.as(OFFICER))
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("progress.behind.unknown"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reports/activity", "/reports/load", "/reports/late-plans", "/registers/offers-of-help" })
	void whatTheReportsLeadToStandsBelowThem(String address) {
		assertThat(text(get(address, OFFICER)))
			.containsPattern("href=\"/reports/progress\"[^>]*\\saria-current=\"true\"");
	}

	@Test
	void datesOfWhichThereIsNoReportAreAnsweredBesideTheField() {
		LocalDate today = this.calendar.today();
		refused("2026-02-31", "2026-03-01", "2026-04-01", "from", Said.partOf("core.day.NO_SUCH_DAY"));
		refused("", "2025-03-01", "2025-04-01", "from", Said.the("progress.day.missing"));
		refused("yesterday", "2025-03-01", "2025-04-01", "from", Said.partOf("core.day.NO_DATE"));
		refused("2025-04-02", "2025-04-01", "2025-05-01", "to", Said.partOf("refused.PERIOD_ENDS_BEFORE_IT_BEGINS"));
		refused(today.plusDays(1).toString(), today.plusDays(9).toString(), "2025-05-01", "from",
				Said.partOf("refused.PERIOD_IN_FUTURE"));
		refused("2025-01-01", "2025-02-01", today.plusDays(1).toString(), "known",
				Said.partOf("refused.KNOWN_IN_FUTURE"));
		refused("2025-01-01", "2025-02-01", "1999-12-31", "known", Said.partOf("refused.KNOWN_BEFORE_FIRST_ENTRY"));
	}

	private void refused(String from, String to, String known, String field, String words) {
		for (String kind : List.of("", ".csv")) {
			MvcTestResult answer = this.mvc.get()
				.uri(ADDRESS + kind + "?from={f}&to={t}&known={k}", from, to, known)
				.with(SignedIn.as(OFFICER))
				.exchange();
			assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(text(answer)).contains("id=\"" + field + "-error\"", words)
				.contains("value=\"" + from + "\"", "value=\"" + to + "\"", "value=\"" + known + "\"");
		}
	}

	@Test
	void daysAreReadAsPeopleWriteThem() {
		assertThat(this.mvc.get()
			.uri(ADDRESS + "?from={f}&to={t}&known={k}", "1 January 2025", "31/12/2025", this.known)
			.with(SignedIn.as(OFFICER))
			.exchange()).hasStatusOk().bodyText().contains(Said.partOf("progress.sequence"));
	}

	@Test
	void aPeriodWithoutAnyRequestSaysSo() {
		MvcTestResult answer = get(ADDRESS + "?from=1990-01-01&to=1990-12-31&known=" + this.known, OFFICER);
		assertThat(answer).hasStatusOk().bodyText().contains(Said.the("progress.empty.title"));
	}

	@Test
	void theFiguresAreTheSameByteForByteHoweverOftenTheyAreAsked() throws Exception {
		byte[] once = bytes(get(ADDRESS + ".csv" + this.dates, OFFICER));
		byte[] again = bytes(get(ADDRESS + ".csv" + this.dates, "admin@secretariat.example"));
		assertThat(again).isEqualTo(once);
		assertThat(paper(get(ADDRESS + ".pdf" + this.dates, OFFICER)))
			.isEqualTo(paper(get(ADDRESS + ".pdf" + this.dates, "admin@secretariat.example")));
	}

	@Test
	void theFileOfFiguresHoldsEveryNumberAndTheDictionaryEveryKey() {
		ProgressReport report = this.progress.report(this.period, this.known);
		Map<List<String>, String> figures = new HashMap<>();
		Set<String> keys = new HashSet<>();
		List<CsvRecord> rows = csv(bytes(get(ADDRESS + ".csv" + this.dates, OFFICER)));
		rows.stream().skip(1).forEach((row) -> {
			figures.put(List.of(row.getField(1), row.getField(2), row.getField(4)), row.getField(6));
			keys.addAll(List.of(row.getField(0), row.getField(1), row.getField(4), row.getField(7)));
		});
		for (ReportTable table : report.tables()) {
			Stream<ReportRow> all = table.code().hasTotals()
					? Stream.concat(table.rows().stream(), Stream.of(table.total())) : table.rows().stream();
			all.forEach((row) -> table.columns().forEach((column) -> {
				BigDecimal value = row.values().get(table.columns().indexOf(column));
				assertThat(figures).containsEntry(List.of(table.code().name(), row.key().code(), column.name()),
						(value != null) ? value.toPlainString() : "");
			}));
		}
		List<CsvRecord> dictionary = csv(bytes(this.mvc.get().uri(ADDRESS + "/dictionary.csv").exchange()));
		assertThat(dictionary.stream().map((row) -> row.getField(1))).containsAll(keys);
		assertThat(dictionary).allSatisfy((row) -> assertThat(row.getField(3)).isNotBlank());
		assertThat(rows.getFirst().getFieldCount()).isEqualTo(8);
	}

	@Test
	void thePaperIsPdfUaAndNamesTheEntryItStandsOn() throws Exception {
		MvcTestResult answer = get(ADDRESS + ".pdf" + this.dates, OFFICER);
		assertThat(answer).hasStatusOk();
		assertThat(PdfUa.problems(bytes(answer))).isEmpty();
		long sequence = this.progress.cutOff(this.known).sequence();
		assertThat(paper(answer)).contains(Said.the("progress.made", "%,d".formatted(sequence)),
				Said.the("progress.table.NEEDS_BY_PARTY"), Said.the("progress.holds"), Said.the("progress.annex"));
	}

	private static String paper(MvcTestResult answer) throws Exception {
		try (PDDocument paper = Loader.loadPDF(bytes(answer))) {
			return new PDFTextStripper().getText(paper);
		}
	}

	private MvcTestResult get(String address, String email) {
		return this.mvc.get().uri(address).with(SignedIn.as(email)).exchange();
	}

	private static byte[] bytes(MvcTestResult answer) {
		return answer.getResponse().getContentAsByteArray();
	}

	private static String text(MvcTestResult answer) {
		return new String(bytes(answer), StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;");
	}

	private static List<CsvRecord> csv(byte[] content) {
		List<CsvRecord> rows = new ArrayList<>();
		CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(content)).forEach(rows::add);
		return rows;
	}

}
