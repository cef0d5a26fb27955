package org.article12.core.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A deadline far from today, or on a day without work, is asked about; it counts once it
 * is meant.
 */
class DeadlinesTypedTests {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	private static final WorkingDays CALENDAR = new WorkingDays(new CalendarSettings(ZoneOffset.UTC),
			() -> new DaysOff(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(LocalDate.of(2026, 12, 24))),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource({ "1 March 2020,core.day.far,2020-03-01", "31.12.9999,core.day.far,9999-12-31",
			"21 November 2036,core.day.far,2036-11-21", "19/11/2025,core.day.far,2025-11-19",
			"27 November 2026,core.day.weekend,2026-11-27", "2026-11-28,core.day.weekend,2026-11-28",
			"24-Dec-2026,core.day.holiday,2026-12-24" })
	void anUnusualDayIsAskedAboutOnce(String typed, String question, String day) {
		Errors errors = errors();
		new FieldReader(errors).deadline("dueOn", typed, CALENDAR, List.of("2026-01-01"));
		assertThat(errors.getFieldErrors("dueOn")).singleElement()
			.satisfies((error) -> assertThat(error.getCode()).isEqualTo(question))
			.satisfies((error) -> assertThat(error.getArguments()).startsWith(typed, day));
		Errors meant = errors();
		assertThat(new FieldReader(meant).deadline("dueOn", typed, CALENDAR, List.of(day)))
			.contains(LocalDate.parse(day));
		assertThat(meant.hasErrors()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "29 November 2026", "20 November 2025", "20/11/2036" })
	void aUsualDayIsTaken(String typed) {
		Errors errors = errors();
		assertThat(new FieldReader(errors).deadline("dueOn", typed, CALENDAR, List.of())).isPresent();
		assertThat(errors.hasErrors()).isFalse();
	}

	@Test
	void whatIsNoDayIsSaidToBeNone() {
		Errors errors = errors();
		assertThat(new FieldReader(errors).deadline("dueOn", "soon", CALENDAR, List.of())).isEqualTo(Optional.empty());
		assertThat(errors.getFieldErrors("dueOn")).singleElement()
			.satisfies((error) -> assertThat(error.getCode()).isEqualTo("core.day.NO_DATE"));
	}

	private static Errors errors() {
		return new MapBindingResult(Map.of(), "form");
	}

}
