package org.article12.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CalendarSettings;
import org.article12.figures.domain.FactReader;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.store.Book;
import org.article12.figures.store.Books;
import org.article12.lives.Lives;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboards of the Secretariat, of a centre and of a Party. */
@RequestTest
class FiguresPagesTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String CENTRE = "officer@scrc-dz.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final Pattern BEHIND = Pattern.compile("href=\"(/figures/requests\\?[^\"]*)\">([^<]+)</a>");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Books books;

	@Autowired
	private Lives lives;

	@Autowired
	private CalendarSettings calendar;

	@Autowired
	private ApplicationContext portal;

	@Test
	void everyoneSeesTheirOwnPictures() {
		assertThat(page(OFFICER, "/figures")).contains(ids(PictureCode.OF_SECRETARIAT)).doesNotContain("id=\"OFFERS\"");
		assertThat(page(CENTRE, "/figures")).contains(ids(PictureCode.OF_CENTRE))
			.doesNotContain("id=\"TRENDS\"", "name=\"region\"");
		assertThat(page(PARTY, "/figures")).contains(ids(PictureCode.OF_PARTY))
			.doesNotContain("id=\"PARTIES\"", "name=\"region\"");
		assertThat(open(PARTY, "/figures/PARTIES.csv")).hasStatus(404);
		assertThat(open(CENTRE, "/figures/requests?picture=TRENDS&row=2026-01&column=RECEIVED")).hasStatus(404);
		assertThat(open(PARTY, "/figures/form")).hasStatus(404);
	}

	@Test
	void whatIsDoneIsCountedAtOnceAndWhatTheFigureCountsIsListed() {
		Map<YearMonth, Long> before = received();
		Story story = new Story(this.portal);
		RequestReference reference = story.accepted("Figures count it", Map.of("NIP", "sn"));
		YearMonth month = YearMonth.from(this.books.now().cutOff().known());
		assertThat(received().get(month)).isEqualTo(before.getOrDefault(month, 0L) + 1);
		String list = "/figures/requests?picture=TRENDS&row=%s&column=RECEIVED&area=NIP".formatted(month);
		assertThat(all(OFFICER, list)).contains("/triage/" + reference);
		assertThat(all(PARTY, list)).contains("/requests/" + reference);
		assertThat(all("officer@scrc-sn.example",
				"/figures/requests?picture=OFFERS&row=%s&column=ACCEPTED".formatted(month)))
			.contains(reference.value(), "/assignments/");
		assertThat(all("focal.point@ghana.example", list)).doesNotContain(reference.value());
	}

	@Test
	void whatWasReadAgainIsWhatItsLifeTells() {
		this.books.now();
		RequestReference reference = new Story(this.portal).offered("Figures follow",
				Map.of("NIP", "sn", "BAT_BEP", "dz"));
		Book book = this.books.now();
		assertThat(book.facts().get(reference))
			.isEqualTo(new FactReader(this.calendar.zone()).of(this.lives.of(reference, book.cutOff()).orElseThrow()));
	}

	@Test
	void everyNumberIsAsLongAsItsList() {
		Matcher behind = BEHIND.matcher(page(OFFICER, "/figures"));
		int seen = 0;
		while (behind.find() && seen < 400) {
			if (seen++ % 40 == 0 && behind.group(2).matches("\\d+") && !behind.group(1).contains("column=MEDIAN")
					&& !behind.group(1).contains("column=SLOW")) {
				String list = all(OFFICER, behind.group(1).replace("&amp;", "&"));
				assertThat(list.split("class=\"code\" href=", -1).length - 1).as(behind.group(1))
					.isEqualTo(Integer.parseInt(behind.group(2)));
			}
		}
		assertThat(seen).isPositive();
	}

	@Test
	void filtersStandInTheAddressOfEveryFile() throws IOException {
		String filters = "from=2025-01&to=2025-06&region=AFRICA&area=NIP&group=LDC";
		assertThat(page(OFFICER, "/figures?" + filters))
			.contains("/figures/TRENDS.csv?" + filters.replace("&", "&amp;"));
		List<CsvRecord> rows = rows(open(OFFICER, "/figures/TRENDS.csv?" + filters));
		assertThat(rows).hasSize(7);
		assertThat(rows.getFirst().getFields()).containsExactly(Said.the("figures.axis.MONTH"),
				Said.the("figures.event.RECEIVED"), Said.the("figures.event.DECIDED"),
				Said.the("figures.event.DELIVERED"));
		assertThat(open(OFFICER, "/figures/PARTIES.xlsx")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=gestern", "to=2026-13", "from=1999-12", "to=2999-01", "region=MARS", "area=TRAINING",
			"area=' or 1=1", "group=ldc", "from=2026-02&to=2026-01", "from=2015-01&to=2025-12", "from=2026-00-00" })
	void whatCannotBeReadIsSaid(String query) {
		MvcTestResult answer = this.mvc.get()
			.uri("/figures?" + query.replace(" ", "%20").replace("'", "%27"))
			.with(SignedIn.as(OFFICER))
			.exchange();
		assertThat(answer).hasStatus(400)
			.bodyText()
			.contains(Said.the("core.unknown.title"))
			.doesNotContain("<svg class=\"drawing\"");
		assertThat(open(OFFICER, "/figures/TRENDS.csv?" + query.replace(" ", "%20").replace("'", "%27")))
			.hasStatus(302);
	}

	@Test
	void aPeriodWithoutAnyRequestSaysSo() {
		assertThat(page(OFFICER, "/figures?from=2001-01&to=2001-03")).contains(Said.the("core.picture.empty"));
		assertThat(page("focal.point@germany.example", "/figures")).contains(Said.the("core.picture.empty"));
	}

	@Test
	void aWarmPageAsksTheDatabaseForLittle() {
		page(OFFICER, "/figures");
		assertThat(QueryCount.of(() -> page(OFFICER, "/figures?region=AFRICA"))).isLessThanOrEqualTo(8);
	}

	@Test
	void theFormsFiguresTellNoSmallNumber() throws IOException {
		assertThat(page(OFFICER, "/figures/form")).contains("id=\"DRAFTS\"", "id=\"PARTS\"", "id=\"STOPS\"");
		for (String picture : List.of("DRAFTS", "PARTS", "STOPS")) {
			for (CsvRecord row : rows(open(OFFICER, "/figures/form/%s.csv?year=2025".formatted(picture)))) {
				assertThat(row.getFields()).noneMatch((cell) -> cell.matches("[0-4]"));
			}
		}
		assertThat(open(OFFICER, "/figures/form?year=1800")).hasStatus(400);
		assertThat(open(OFFICER, "/figures/form/NONE.csv")).hasStatus(404);
	}

	private Map<YearMonth, Long> received() {
		return this.books.now()
			.facts()
			.values()
			.stream()
			.filter((fact) -> fact.areas().stream().anyMatch((area) -> area.value().equals("NIP")))
			.collect(Collectors.groupingBy((fact) -> YearMonth.from(fact.received()), Collectors.counting()));
	}

	private static List<String> ids(List<PictureCode> codes) {
		return codes.stream().map((code) -> "id=\"%s\"".formatted(code)).toList();
	}

	/** All pages of a list. */
	private String all(String who, String address) {
		StringBuilder all = new StringBuilder();
		String page = "";
		for (int number = 1; number == 1 || page.contains("rel=\"next\""); number++) {
			page = page(who, address + "&page=" + number);
			all.append(page);
		}
		return all.toString();
	}

	private String page(String who, String address) {
		MvcTestResult answer = open(who, address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult open(String who, String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(who)).exchange();
	}

	private static List<CsvRecord> rows(MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatusOk();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.ofCsvRecord(
					new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).substring(1))) {
			return reader.stream().toList();
		}
	}

}
