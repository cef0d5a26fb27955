package org.article12.routing.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.parties.Parties;
import org.article12.routing.Coverages;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The coverage map as a page, as CSV and as a picture. */
@PortalTest
class CoveragePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Coverages coverages;

	@Autowired
	private Parties parties;

	@Test
	void everyEligiblePartyAndEveryAreaIsInTheCsvOnce() throws IOException {
		int areas = this.coverages.now().areas().size();
		long eligible = this.parties.all().stream().filter((party) -> party.eligibility().eligible()).count();
		List<CsvRecord> rows = csv("");
		assertThat(rows).hasSize(1 + (int) eligible * areas);
		assertThat(rows.subList(1, rows.size()).stream().map((row) -> row.getField(1) + row.getField(4)))
			.doesNotHaveDuplicates();
	}

	@Test
	void gapsComeFirst() throws IOException {
		assertThat(csv("?area=NIP").subList(1, 3)).extracting((row) -> row.getField(5)).isSorted();
		assertThat(read("/registers/coverage?area=LABORATORY")).contains(Said.the("routing.coverage.table.pairs"));
	}

	@Test
	void theFiltersNarrow() throws IOException {
		assertThat(csv("?party=SEN&area=NIP")).hasSize(2);
		assertThat(csv("?region=AFRICA&area=NIP").subList(1, 5)).extracting((row) -> row.getField(2))
			.containsOnly("Africa");
		assertThat(read("/registers/coverage?party=SEN")).contains("SCRC-SN").doesNotContain("<svg id");
		assertThat(read("/registers/coverage?party=SEN&region=ASIA_PACIFIC"))
			.contains(Said.the("routing.coverage.none.title"));
	}

	@Test
	void whatIsNotKnownIsNamed() {
		assertThat(open("/registers/coverage?region=ATLANTIS&area=TRAINING&party=DEU&page=0")).hasStatus(400)
			.bodyText()
			.contains("region is “ATLANTIS”", "area is “TRAINING”", "party is “DEU”", "page is “0”");
		assertThat(open("/registers/coverage.csv?region=ATLANTIS"))
			.hasRedirectedUrl("/registers/coverage?region=ATLANTIS");
		assertThat(open("/registers/coverage.svg?region=ATLANTIS"))
			.hasRedirectedUrl("/registers/coverage?region=ATLANTIS");
	}

	@Test
	void thePictureIsADocumentWithATitleAndADescription() throws Exception {
		MvcTestResult answer = open("/registers/coverage.svg");
		assertThat(answer).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
		String svg = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		Document document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(svg)));
		assertThat(document.getElementsByTagName("title").item(0).getTextContent())
			.startsWith(Said.the("routing.coverage.picture.title"));
		assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).contains("No centre: ");
		assertThat(read("/registers/coverage")).contains(svg);
	}

	@Test
	void aSuspensionIsSeenAtOnce() throws IOException {
		int before = gaps();
		try {
			this.jdbc.sql("update centre set suspended = true").update();
			assertThat(gaps()).isGreaterThan(before).isEqualTo(csv("").size() - 1);
			assertThat(read("/registers/coverage")).contains("and 17 more");
		}
		finally {
			this.jdbc.sql("update centre set suspended = false").update();
		}
		assertThat(gaps()).isEqualTo(before);
	}

	@Test
	void thePageAsksTheDatabaseNoMoreThanOneThatShowsNothing() {
		read("/registers/coverage");
		int known = QueryCount.of(() -> read("/registers/coverage?party=SEN&area=NIP"));
		assertThat(QueryCount.of(() -> read("/registers/coverage"))).isEqualTo(known);
	}

	private int gaps() throws IOException {
		return (int) csv("").stream()
			.filter((row) -> row.getField(5).equals(Said.the("routing.coverage.level.NONE")))
			.count();
	}

	private List<CsvRecord> csv(String query) throws IOException {
		MvcTestResult answer = open("/registers/coverage.csv" + query);
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
			return reader.stream().toList();
		}
	}

	private String read(String address) {
		MvcTestResult answer = open(address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult open(String address) {
		return this.mvc.get().uri(address).with(SignedIn.as("officer@secretariat.example")).exchange();
	}

}
