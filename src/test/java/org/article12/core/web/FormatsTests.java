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
import java.util.TimeZone;

import org.article12.core.IcuMessages;
import org.article12.core.CalendarSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private static final Instant MOMENT = Instant.parse("2026-11-22T13:05:00Z");

	private final Formats formats = new Formats(new CalendarSettings(ZoneId.of("Europe/Zurich")), messages());

	private static MessageSource messages() {
		return new IcuMessages(List.of("messages/core"));
	}

	@AfterEach
	void nobodyReads() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void timesAreTheReadersOwnAndSayWhose() {
		assertThat(this.formats.timeInBoth(MOMENT)).isEqualTo("22\u00a0November\u00a02026, 14:05\u00a0(Geneva)");
		LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Pacific/Fiji"));
		assertThat(this.formats.time(MOMENT)).isEqualTo("23\u00a0November\u00a02026, 01:05\u00a0(Fiji)");
		assertThat(this.formats.date(MOMENT)).isEqualTo("23\u00a0November\u00a02026");
		assertThat(this.formats.timeInBoth(MOMENT)).isEqualTo(
				"23\u00a0November\u00a02026, 01:05\u00a0(Fiji); 22\u00a0November\u00a02026, 14:05\u00a0(Geneva)");
		LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Europe/Madrid"));
		assertThat(this.formats.timeInBoth(MOMENT)).as("the same time in both")
			.isEqualTo("22\u00a0November\u00a02026, 14:05\u00a0(Geneva)");
	}

	@Test
	void noColumnBreaksADate() {
		assertThat(this.formats.date(LocalDate.of(2026, 11, 22))).isEqualTo("22\u00a0November\u00a02026");
		assertThat(this.formats.month(YearMonth.of(2026, 11))).isEqualTo("November\u00a02026");
		assertThat(this.formats.time(MOMENT)).isEqualTo("22\u00a0November\u00a02026, 14:05\u00a0(Geneva)");
	}

	@Test
	void aFileForProgramsHasPlainSpaces() throws IOException {
		StringWriter out = new StringWriter();
		try (CsvFile csv = new CsvFile(out, ZoneId.of("Europe/Zurich"))) {
			csv.row(List.of("Due on " + this.formats.date(LocalDate.of(2026, 11, 22))));
		}
		assertThat(out).hasToString("\ufeffDue on 22 November 2026\r\n");
	}

}
