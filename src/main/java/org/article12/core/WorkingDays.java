package org.article12.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * Counts in working days of the Secretariat's calendar. A due date passes at the end of
 * that day in UTC−12, so that no reader anywhere is late while his calendar still shows
 * the day.
 */
@Component
public class WorkingDays {

	private static final int DAYS_OF_A_WEEK = 7;

	private static final ZoneOffset LAST_TO_END_THE_DAY = ZoneOffset.ofHours(-12);

	private final CalendarSettings calendar;

	private final Supplier<DaysOff> daysOff;

	private final Clock clock;

	public WorkingDays(CalendarSettings calendar, Supplier<DaysOff> daysOff, Clock clock) {
		this.calendar = calendar;
		this.daysOff = daysOff;
		this.clock = clock;
	}

	/** The Secretariat's date now. */
	public LocalDate today() {
		return LocalDate.now(this.clock.withZone(this.calendar.zone()));
	}

	/** The Secretariat's date at that moment. */
	public LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.calendar.zone());
	}

	/** The last day whose due dates have passed everywhere. */
	public LocalDate lastDayOver() {
		return LocalDate.now(this.clock.withZone(LAST_TO_END_THE_DAY)).minusDays(1);
	}

	/** Whether a due date has passed. */
	public boolean isOver(LocalDate due) {
		return !due.isAfter(lastDayOver());
	}

	/** The moment at which a day has ended everywhere. */
	public Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay().toInstant(LAST_TO_END_THE_DAY);
	}

	/** Whether a clock runs on that day. */
	public boolean isWorkingDay(LocalDate day) {
		return this.daysOff.get().isWorkingDay(day);
	}

	/**
	 * The day that comes the given number of working days after another.
	 * @param from the day from which to count, itself not counted
	 * @param days how many working days, at least 0; with 0 the next working day on or
	 * after {@code from}
	 */
	public LocalDate after(LocalDate from, int days) {
		DaysOff off = this.daysOff.get();
		LocalDate day = from;
		int left = days;
		while (left > 0) {
			day = day.plusDays(1);
			if (off.isWorkingDay(day)) {
				left--;
			}
		}
		return off.workingDayFrom(day);
	}

	/**
	 * How many working days lie after the first day up to and with the second; 0 when the
	 * second does not come after the first.
	 */
	public int between(LocalDate from, LocalDate to) {
		long all = from.until(to, ChronoUnit.DAYS);
		if (all <= 0) {
			return 0;
		}
		DaysOff off = this.daysOff.get();
		long weeks = all / DAYS_OF_A_WEEK;
		long days = weeks * (DAYS_OF_A_WEEK - off.weekend().size());
		for (LocalDate day = from.plusWeeks(weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			days += off.isWeekend(day) ? 0 : 1;
		}
		long holidays = off.holidays()
			.stream()
			.filter((day) -> day.isAfter(from) && !day.isAfter(to) && !off.isWeekend(day))
			.count();
		return Math.toIntExact(days - holidays);
	}

	/** Whether the day belongs to the weekend. */
	public boolean isWeekend(LocalDate day) {
		return this.daysOff.get().isWeekend(day);
	}

}
