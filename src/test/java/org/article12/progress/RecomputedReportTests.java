package org.article12.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.article12.TestOrder;
import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.article12.lives.CutOff;
import org.article12.lives.Life;
import org.article12.lives.domain.LifeReader;
import org.article12.progress.domain.References;
import org.article12.progress.domain.ReportBuilder;
import org.article12.requests.Told;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The report's numbers are those that plain loops over the raw record come to. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class RecomputedReportTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

	private static final int RECORDS = 100;

	private static final int REQUESTS = 10;

	@Test
	void oneThousandHistoriesAreCountedTheSameByOtherCode() {
		for (long seed = 1; seed <= RECORDS; seed++) {
			RandomRecord record = new RandomRecord(seed, REQUESTS);
			LocalDate from = LocalDate.of(2026, 11, 1).plusDays(record.oneOf(List.of(0, 20, 60, 150, 400)));
			Period period = new Period(from, from.plusDays(record.oneOf(List.of(0, 30, 100, 365, 730))));
			long sequence = record.lastSequence() * record.oneOf(List.of(3, 7, 10, 10)) / 10;
			CutOff cutOff = new CutOff(LocalDate.of(2027, 1, 1), Instant.parse("2027-01-02T00:00:00Z"), sequence);
			ProgressReport report = report(record, period, cutOff);
			PlainReport plain = plain(record, period, sequence);
			assertThat(numbers(report)).as("record %d, %s", seed, period).containsExactlyEntriesOf(plain.numbers());
			assertThat(report.tables()).as("record %d", seed)
				.allSatisfy((table) -> assertThat(table.checks()).as("%s", table.code()).allMatch(Check::holds));
			if (seed % 10 == 0) {
				theRequestsBehindAreThose(record, period, cutOff, plain);
			}
		}
	}

	private static ProgressReport report(RandomRecord record, Period period, CutOff cutOff) {
		ReportBuilder builder = new ReportBuilder(period, record.registers(), ZONE, days(record));
		lives(record, cutOff.sequence()).forEach(builder::count);
		builder.offered(record.offers());
		return builder.report(cutOff, (_) -> Map.of());
	}

	private static WorkingDays days(RandomRecord record) {
		return new WorkingDays(new CalendarSettings(ZONE), record.registers()::calendar, Clock.systemUTC());
	}

	private static List<Life> lives(RandomRecord record, long sequence) {
		List<Life> lives = new ArrayList<>();
		for (Told told : record.upTo(sequence)) {
			LifeReader.read(told, record.work(told.request()), ZONE).ifPresent(lives::add);
		}
		return lives;
	}

	private static PlainReport plain(RandomRecord record, Period period, long sequence) {
		PlainReport plain = new PlainReport(period, ZONE, record.registers());
		for (Told told : record.upTo(sequence)) {
			plain.count(new PlainRequest(told, ZONE), record.work(told.request()));
		}
		plain.offered(record.offers(), period);
		return plain;
	}

	/** Every number that is not 0; a target is not counted. */
	private static TreeMap<String, BigDecimal> numbers(ProgressReport report) {
		TreeMap<String, BigDecimal> numbers = new TreeMap<>();
		for (ReportTable table : report.tables()) {
			List<ReportRow> rows = new ArrayList<>(table.rows());
			rows.add(table.total());
			for (ReportRow row : rows) {
				for (Column column : table.columns()) {
					BigDecimal value = table.number(row, column);
					if (value.signum() != 0 && column != Column.TARGET && column != Column.SHARE_ALL_YES) {
						numbers.put(table.code() + " " + row.key().code() + " " + column, value);
					}
				}
			}
		}
		return numbers;
	}

	private static void theRequestsBehindAreThose(RandomRecord record, Period period, CutOff cutOff,
			PlainReport plain) {
		List<Life> lives = lives(record, cutOff.sequence());
		plain.behind.forEach((key, expected) -> {
			String[] place = key.split(" ");
			References references = new References(period, record.registers(), ZONE, days(record),
					TableCode.valueOf(place[0]), place[1], Column.valueOf(place[2]));
			lives.forEach(references::look);
			assertThat(references.found()).as(key)
				.extracting((one) -> one.value())
				.containsExactlyInAnyOrderElementsOf(expected);
		});
	}

}
