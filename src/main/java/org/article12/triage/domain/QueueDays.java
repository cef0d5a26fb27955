package org.article12.triage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Lets the database count as the calendar does: days between which no working day lies
 * have the same age.
 */
@Component
class QueueDays {

	/**
	 * The last working day that is not after {@code r.received_on}, as
	 * {@code day.received}.
	 */
	static final String JOIN = """
			cross join lateral (select r.received_on
				- (cast(:stepsBack as int[]))[cast(extract(isodow from r.received_on) as int)] as on_a_week_day) week
			cross join lateral (select coalesce((select h.before from unnest(cast(:holidays as date[]),
				cast(:beforeHolidays as date[])) as h (day, before) where h.day = week.on_a_week_day),
				week.on_a_week_day) as received) day
			""";

	private final CalendarSettings calendar;

	private final WorkingDays workingDays;

	QueueDays(CalendarSettings calendar, WorkingDays workingDays) {
		this.calendar = calendar;
		this.workingDays = workingDays;
	}

	/**
	 * For each day of the week, how many days back the last one lies that is none of the
	 * weekend.
	 */
	String stepsBack() {
		return Stream.of(DayOfWeek.values()).map((day) -> {
			int steps = 0;
			while (this.calendar.weekend().contains(day.minus(steps))) {
				steps++;
			}
			return Integer.toString(steps);
		}).collect(Collectors.joining(",", "{", "}"));
	}

	/** The holidays. */
	String holidays() {
		return array(holidaysInOrder());
	}

	/** For each holiday the last working day before it. */
	String beforeHolidays() {
		List<LocalDate> before = new ArrayList<>();
		for (LocalDate holiday : holidaysInOrder()) {
			LocalDate day = holiday;
			while (!this.workingDays.isWorkingDay(day)) {
				day = day.minusDays(1);
			}
			before.add(day);
		}
		return array(before);
	}

	private List<LocalDate> holidaysInOrder() {
		return this.calendar.holidays().stream().sorted().toList();
	}

	private static String array(List<LocalDate> days) {
		return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
	}

}
