package org.article12.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.store.CentreTracks;
import org.article12.assignments.store.OpenWork;
import org.article12.centres.CentreLoad;
import org.article12.centres.Track;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.reference.RegisterVersions;
import org.article12.demonstration.DemonstrationClock;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.store.WorkHistories;
import org.article12.reporting.domain.WorkHistory;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Load and share of the centres, month by month. */
@RequestTest
class LoadTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WorkHistories histories;

	@Autowired
	private CentreLoad load;

	@Autowired
	private CalendarSettings calendar;

	@Autowired
	private RegisterVersions versions;

	@Autowired
	private ApplicationContext portal;

	@Test
	void whatIsOpenNowIsWhatRoutingCounts() {
		Story story = new Story(this.portal);
		story.offered("Load offered", Map.of("NIP", "sn"));
		story.accepted("Load accepted", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		story.delivered("Load delivered", Map.of("NIP", "sn"));
		WorkHistory history = afterAllThatWasDone();
		Map<CentreCode, Integer> open = this.load.openWork();
		assertThat(history.month(history.present()).centres()).allSatisfy(
				(work) -> assertThat(work.open()).as("%s", work).isEqualTo(open.getOrDefault(work.centre(), 0)));
	}

	@Test
	void everyOfferIsCountedInItsMonthAndAtNoOther() {
		WorkHistory history = afterAllThatWasDone();
		int offers = 0;
		int accepted = 0;
		for (YearMonth month = history.first().orElseThrow(); !month.isAfter(history.present()); month = month
			.plusMonths(1)) {
			offers += history.month(month).total(CentreWork::offers);
			accepted += history.month(month).total(CentreWork::accepted);
		}
		assertThat(offers).isEqualTo(count("select count(*) from assignment"));
		assertThat(accepted).isEqualTo(history.month(history.present()).total(CentreWork::taken))
			.isGreaterThanOrEqualTo(
					count("select count(*) from assignment where status in ('ACCEPTED', 'REPORTED', 'CONFIRMED')"));
	}

	@Test
	void recentWorkAtAMonthsEndIsWhatTheCriterionOfFairnessSawOnTheDayAfter() {
		WorkHistory history = this.histories.read();
		YearMonth month = history.present().minusMonths(2);
		Clock dayAfter = Clock.fixed(
				month.plusMonths(1).atDay(1).atTime(12, 0).atZone(this.calendar.zone()).toInstant(),
				this.calendar.zone());
		Map<CentreCode, Track> tracks = new OpenWork(this.jdbc, new CentreTracks(this.jdbc, this.calendar, dayAfter),
				this.versions)
			.tracks();
		assertThat(history.month(month).total(CentreWork::recent)).isPositive();
		assertThat(history.month(month).centres()).allSatisfy((work) -> assertThat(work.recent()).as("%s", work)
			.isEqualTo(tracks.getOrDefault(work.centre(), Track.NONE).recentWork()));
	}

	@Test
	void thePageAndTheCsvSayTheSame() throws IOException {
		WorkHistory history = this.histories.read();
		YearMonth month = history.present().minusMonths(1);
		assertThat(read("/reports/load?month=" + month)).contains("SCRC-SN", Said.the("reporting.load.share.recent"),
				"<svg");
		MvcTestResult answer = open("/reports/load.csv?month=" + month);
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		List<CsvRecord> rows = rows(answer);
		List<CentreWork> centres = history.month(month).centres();
		assertThat(rows).hasSize(1 + centres.size() * WorkHistory.MONTHS);
		for (int at = 0; at < centres.size(); at++) {
			assertThat(rows.get(at + 1).getFields().subList(0, 2)).containsExactly(month.toString(),
					centres.get(at).centre().value());
			assertThat(rows.get(at + 1).getField(6)).isEqualTo(Integer.toString(centres.get(at).open()));
		}
		assertThat(open("/reports/load.svg")).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
	}

	@Test
	void aMonthWithoutAnythingSaysSo() {
		assertThat(read("/reports/load?month=2010-03"))
			.contains(Said.the("reporting.load.idle.title", "March\u00a02010"));
	}

	@Test
	void aMonthThatIsNoneIsNamed() {
		for (String wrong : List.of("2999-01", "2026-13", "March", "2026-1")) {
			assertThat(open("/reports/load?month=" + wrong)).hasStatus(400)
				.bodyText()
				.contains("month is “" + wrong + "”");
			assertThat(open("/reports/load.csv?month=" + wrong)).hasRedirectedUrl("/reports/load");
			assertThat(open("/reports/load.svg?month=" + wrong)).hasRedirectedUrl("/reports/load");
		}
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheWork() {
		Story story = new Story(this.portal);
		read("/reports/load");
		int few = QueryCount.of(() -> read("/reports/load"));
		RequestReference request = story.accepted("Load counted", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		story.report(request, "sn", "One workshop");
		read("/reports/load");
		assertThat(QueryCount.of(() -> read("/reports/load"))).isEqualTo(few);
	}

	/** The history as of the latest act: other tests let offers expire ahead of time. */
	private WorkHistory afterAllThatWasDone() {
		Instant latest = this.jdbc.sql("select greatest(now(), max(at)) from history_entry")
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
		AtomicReference<WorkHistory> history = new AtomicReference<>();
		DemonstrationClock.at(latest, () -> history.set(this.histories.read()));
		return history.get();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static List<CsvRecord> rows(MvcTestResult answer) throws IOException {
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
