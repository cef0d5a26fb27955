package org.article12.activityreports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.core.paper.PdfUa;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A centre completes what the portal counts and sends it, the Secretariat accepts and
 * publishes it, everybody reads it.
 */
@PortalTest
class ActivityReportPagesTests {

	private static final CentreCode CENTRE = new CentreCode("SCRC-UY");

	private static final String OWN = "/assignments/activity-reports";

	private static final String ARABIC = "تعزيز القدرات في المنطقة";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ActivityReports reports;

	@Autowired
	private WorkingDays calendar;

	private Desk centre;

	private Desk officer;

	@BeforeEach
	void sit() {
		this.centre = new Desk(this.mvc, "officer@scrc-uy.example");
		this.officer = new Desk(this.mvc, "officer@secretariat.example");
	}

	@Test
	void aReportIsKeptSentGivenBackSentAgainAcceptedAndPublished() throws Exception {
		ReportPeriod period = ReportPeriod.of(this.calendar.today()).before();
		String own = OWN + "/" + period;
		String received = "/reports/activity/" + CENTRE + "/" + period;
		String open = "/progress/activity-reports/" + CENTRE + "/" + period;
		assertThat(this.centre.read(OWN)).contains(own);
		assertThat(send(this.centre, own, "chapters[0].words", "First thoughts")).hasRedirectedUrl(own);
		assertThat(this.centre.read(own)).contains("First thoughts");
		assertThat(this.officer.open(received)).hasStatus(404);
		assertThat(send(this.centre, own, "send", "true")).hasStatus(422)
			.bodyText()
			.contains(Said.the("activityreports.chapter.missing"));
		MultiValueMap<String, String> old = complete(own, "The first version");
		assertThat(this.centre.send(own, complete(own, "The first version"))).hasRedirectedUrl(OWN);
		assertThat(this.centre.send(own, old)).hasStatus(409).bodyText().contains("The first version");
		assertThat(this.officer.read(received)).contains("The first version", ARABIC);
		assertThat(send(this.officer, received + "/return", "why", " ")).hasStatus(422);
		assertThat(send(this.officer, received + "/return", "why", "The women are missing")).hasRedirectedUrl(received);
		assertThat(this.centre.read(own)).contains("The women are missing", Said.the("activityreports.form.RETURNED"));
		assertThat(this.centre.send(own, complete(own, "The second version"))).hasRedirectedUrl(OWN);
		assertThat(send(this.officer, received + "/acknowledgement")).hasRedirectedUrl(received);
		assertThat(this.mvc.get().uri(open)).hasStatus(404);
		assertThat(send(this.officer, received + "/publication")).hasRedirectedUrl(received);
		assertThat(this.mvc.get().uri(open)).hasStatusOk().bodyText().contains("The second version", ARABIC);
		for (String list : List.of("/progress/activity-reports", "/progress/reports", "/progress/reports.atom")) {
			assertThat(this.mvc.get().uri(list)).bodyText().contains(open);
		}
		for (String kept : List.of(open, open + "/report.pdf")) {
			assertThat(this.mvc.get().uri(kept).exchange().getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
				.contains("public", "max-age=0");
		}
		byte[] pdf = this.mvc.get().uri(open + "/report.pdf").exchange().getResponse().getContentAsByteArray();
		assertThat(PdfUa.problems(pdf)).isEmpty();
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(paper)).contains("The second version");
		}
		correctsWhatIsPublished(own, received, open);
	}

	private void correctsWhatIsPublished(String own, String received, String open) {
		assertThat(this.centre.send(own, complete(own, "The third version"))).hasRedirectedUrl(OWN);
		assertThat(this.mvc.get().uri(open)).bodyText()
			.contains("The second version")
			.doesNotContain("The third version");
		assertThat(this.officer.read(received)).contains("The third version",
				Said.the("activityreports.act.SENT", "Martín Silveira", 3));
		assertThat(QueryCount.of(() -> this.officer.read("/reports/activity"))).isLessThanOrEqualTo(8);
	}

	@Test
	void itBeginsWithWhatThePortalCounts() {
		ReportPeriod period = ReportPeriod.of(this.calendar.today());
		ReportContent begun = this.reports.open(new CentreCode("SCRC-SN"), period).draft();
		assertThat(begun.figures()).isEqualTo(begun.counted());
		int offered = this.jdbc.sql("""
				select count(*) from assignment a where centre_code = 'SCRC-SN'
				and extract(year from offered_at) between ? and ?""")
			.params(period.firstYear(), period.firstYear() + 1)
			.query(Integer.class)
			.single();
		assertThat(begun.counted()).containsEntry(Figure.IDENTIFIED, offered);
		assertThat(Objects.requireNonNull(begun.counted().get(Figure.IMPLEMENTED))).isPositive()
			.isLessThanOrEqualTo(Objects.requireNonNull(begun.counted().get(Figure.IDENTIFIED)));
		assertThat(Stream.of(Figure.WOMEN, Figure.MEN)
			.mapToInt((figure) -> Objects.requireNonNull(begun.counted().get(figure)))
			.sum()).isEqualTo(begun.counted().get(Figure.PEOPLE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			figures[0].number | many
			figures[1].number | -1
			figures[2].number | 1.5
			figures[4].number | 0
			""")
	void whatIsNoFigureIsSaidBesideItsField(String field, String typed) {
		String own = OWN + "/" + ReportPeriod.of(this.calendar.today());
		assertThat(send(this.centre, own, "figures[4].number", "10", "figures[5].number", "6", "figures[6].number", "4",
				field, typed))
			.hasStatus(422);
		assertThat(this.reports.find(CENTRE, ReportPeriod.of(this.calendar.today()))).isEmpty();
	}

	@Test
	void yearsThatAreNoneAreNotFound() {
		for (String years : Stream.of("2024-2025", "2025-2027", "2007-2008", "2999-3000", "x").toList()) {
			assertThat(this.centre.open(OWN + "/" + years)).hasStatus(404);
			assertThat(this.officer.open("/reports/activity/SCRC-UY/" + years)).hasStatus(404);
			assertThat(this.mvc.get().uri("/progress/activity-reports/SCRC-UY/" + years)).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/progress/activity-reports/NOBODY/2023-2024")).hasStatus(404);
	}

	private MultiValueMap<String, String> complete(String own, String first) {
		MultiValueMap<String, String> fields = fields(Jsoup.parse(this.centre.read(own)), own);
		for (int at = 0; at < Chapter.values().length; at++) {
			fields.set("chapters[" + at + "].words", (at == 0) ? first : ARABIC);
		}
		Map.of("figures[4].number", "10", "figures[5].number", "6", "figures[6].number", "4", "send", "true")
			.forEach(fields::set);
		return fields;
	}

	/** Sends a page's form of that address with some fields otherwise. */
	private static MvcTestResult send(Desk who, String form, String... namesAndValues) {
		String page = form.replaceAll("/(return|acknowledgement|publication)$", "");
		MultiValueMap<String, String> fields = fields(Jsoup.parse(who.read(page)), form);
		for (int at = 0; at < namesAndValues.length; at += 2) {
			fields.set(namesAndValues[at], namesAndValues[at + 1]);
		}
		return who.send(form, fields);
	}

	private static MultiValueMap<String, String> fields(Document page, String action) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		FormElement form = (FormElement) page.selectFirst("main form[action=" + action + "]");
		assertThat(form).as(action).isNotNull();
		form.formData().forEach((one) -> fields.add(one.key(), one.value()));
		fields.set("press", UUID.randomUUID().toString());
		return fields;
	}

}
