package org.article12.core;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingDaysTests {

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	/** Closed from Christmas Eve to the second of January: the two years meet inside. */
	private static final Set<LocalDate> END_OF_YEAR = Set.of(day("2026-12-24"), day("2026-12-25"), day("2026-12-28"),
			day("2026-12-29"), day("2026-12-30"), day("2026-12-31"), day("2027-01-01"), day("2027-01-02"));

	@Test
	void weekendsDoNotCount() {
		WorkingDays calendar = at("2026-11-20T10:00:00Z", Set.of());
		assertThat(calendar.after(day("2026-11-20"), 1)).as("after a Friday").isEqualTo(day("2026-11-23"));
		assertThat(calendar.after(day("2026-11-21"), 1)).as("after a Saturday").isEqualTo(day("2026-11-23"));
		assertThat(calendar.after(day("2026-11-21"), 0)).as("no day from a Saturday").isEqualTo(day("2026-11-23"));
		assertThat(calendar.between(day("2026-11-20"), day("2026-11-22"))).isZero();
		assertThat(calendar.between(day("2026-11-20"), day("2026-11-27"))).isEqualTo(5);
		assertThat(calendar.between(day("2026-11-27"), day("2026-11-20"))).isZero();
	}

	@Test
	void holidaysAcrossTheYearsEndDoNotCount() {
		WorkingDays calendar = at("2026-12-23T10:00:00Z", END_OF_YEAR);
		assertThat(calendar.after(day("2026-12-22"), 1)).isEqualTo(day("2026-12-23"));
		assertThat(calendar.after(day("2026-12-23"), 1)).as("the first working day of the new year")
			.isEqualTo(day("2027-01-04"));
		assertThat(calendar.after(day("2026-12-22"), 5)).isEqualTo(day("2027-01-07"));
		assertThat(calendar.after(day("2026-12-24"), 0)).isEqualTo(day("2027-01-04"));
		assertThat(calendar.between(day("2026-12-23"), day("2027-01-03"))).isZero();
		assertThat(calendar.between(day("2026-12-22"), day("2027-01-05"))).isEqualTo(3);
	}

	@Test
	void whatIsAfterSoManyDaysIsSoManyDaysAway() {
		WorkingDays calendar = at("2026-12-01T10:00:00Z", END_OF_YEAR);
		for (LocalDate from = day("2026-12-01"); from.isBefore(day("2027-01-20")); from = from.plusDays(1)) {
			for (int days = 1; days < 15; days++) {
				assertThat(calendar.between(from, calendar.after(from, days))).isEqualTo(days);
				assertThat(calendar.isWorkingDay(calendar.after(from, days))).isTrue();
			}
		}
	}

	@Test
	void anotherWeekendIsASetting() {
		WorkingDays calendar = new WorkingDays(new CalendarSettings(ZoneId.of("Asia/Riyadh")),
				() -> new DaysOff(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of()),
				Clock.fixed(Instant.parse("2026-11-19T10:00:00Z"), ZoneOffset.UTC));
		assertThat(calendar.after(day("2026-11-19"), 1)).as("after a Thursday").isEqualTo(day("2026-11-22"));
	}

	@Test
	void aDatePassesAtItsEndInTheLastZoneOfTheWorld() {
		LocalDate due = day("2026-11-20");
		assertThat(at("2026-11-20T23:59:59Z", Set.of()).isOver(due)).as("midnight in Greenwich").isFalse();
		assertThat(at("2026-11-21T11:59:59Z", Set.of()).isOver(due)).as("a second before").isFalse();
		assertThat(at("2026-11-21T12:00:00Z", Set.of()).isOver(due)).as("midnight in UTC−12").isTrue();
		assertThat(at("2026-11-21T12:00:00Z", Set.of()).lastDayOver()).isEqualTo(due);
		assertThat(at("2027-01-01T11:59:00Z", Set.of()).lastDayOver()).isEqualTo(day("2026-12-30"));
	}

	@Test
	void theSecretariatsDayBeginsInItsZone() {
		assertThat(at("2026-11-20T22:59:59Z", Set.of()).today()).isEqualTo(day("2026-11-20"));
		assertThat(at("2026-11-20T23:00:00Z", Set.of()).today()).isEqualTo(day("2026-11-21"));
		assertThat(at("2026-07-20T22:00:00Z", Set.of()).today()).as("in summer").isEqualTo(day("2026-07-21"));
	}

	@Test
	void aCalendarLeavesAWorkingDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DaysOff(EnumSet.allOf(DayOfWeek.class), Set.of()))
			.withMessage("No working day is left");
	}

	private static WorkingDays at(String instant, Set<LocalDate> holidays) {
		return new WorkingDays(new CalendarSettings(GENEVA), () -> new DaysOff(WEEKEND, holidays),
				Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
