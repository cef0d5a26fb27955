package org.article12.core.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a day of somebody's work usually falls on. One outside is more often a
 * slip of the hand, such as {@code 2020} or {@code 9999}, than meant, and is asked about.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DaySpan(LocalDate first, LocalDate last) {

	private static final int YEARS_BACK = 1;

	private static final int YEARS_AHEAD = 10;

	/** From a year before a day to ten years after it. */
	public static DaySpan around(LocalDate today) {
		return new DaySpan(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD));
	}

	/** Whether the day is one of them. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	/** Whether one of them falls into the month. */
	public boolean touches(YearMonth month) {
		return !month.atEndOfMonth().isBefore(this.first) && !month.atDay(1).isAfter(this.last);
	}

}
