package org.article12.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * When nobody at the Secretariat works.
 *
 * @param weekend the days of the week on which no clock runs
 * @param holidays the dates on which no clock runs
 */
public record DaysOff(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

	public DaysOff {
		weekend = Set.copyOf(weekend);
		holidays = Set.copyOf(holidays);
		if (weekend.size() >= DayOfWeek.values().length) {
			throw new IllegalArgumentException("No working day is left");
		}
	}

	/** Whether a clock runs on that day. */
	public boolean isWorkingDay(LocalDate day) {
		return !isWeekend(day) && !this.holidays.contains(day);
	}

	/** Whether the day belongs to the weekend. */
	public boolean isWeekend(LocalDate day) {
		return this.weekend.contains(day.getDayOfWeek());
	}

	/** The next day on which a clock runs, on or after that day. */
	public LocalDate workingDayFrom(LocalDate day) {
		LocalDate next = day;
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

}
