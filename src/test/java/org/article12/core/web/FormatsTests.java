package org.article12.core.web;

import java.io.IOException;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.article12.core.CalendarSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private final Formats formats = new Formats(
			new CalendarSettings(ZoneId.of("Europe/Zurich"), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()));

	@Test
	void noColumnBreaksADate() {
		assertThat(this.formats.date(LocalDate.of(2026, 11, 22))).isEqualTo("22\u00a0November\u00a02026");
		assertThat(this.formats.month(YearMonth.of(2026, 11))).isEqualTo("November\u00a02026");
		assertThat(this.formats.time(Instant.parse("2026-11-22T13:05:00Z")))
			.isEqualTo("22\u00a0November\u00a02026, 14:05\u00a0CET");
	}

	@Test
	void aFileForProgramsHasPlainSpaces() throws IOException {
		StringWriter out = new StringWriter();
		try (CsvFile csv = new CsvFile(out)) {
			csv.row(List.of("Due on " + this.formats.date(LocalDate.of(2026, 11, 22))));
		}
		assertThat(out).hasToString("\ufeffDue on 22 November 2026\r\n");
	}

}
