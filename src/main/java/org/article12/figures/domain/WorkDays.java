package org.article12.figures.domain;

import java.time.LocalDate;

import org.article12.core.DaysOff;

/** Counts working days between two days without walking from one to the other. */
public final class WorkDays {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private final int[] upTo;

	/**
	 * Working days by a calendar.
	 * @param last the last day that will be asked for
	 */
	public WorkDays(DaysOff calendar, LocalDate last) {
		int days = (int) Math.max(1, last.toEpochDay() - FIRST.toEpochDay() + 1);
		this.upTo = new int[days];
		for (int at = 1; at < days; at++) {
			this.upTo[at] = this.upTo[at - 1] + (calendar.isWorkingDay(FIRST.plusDays(at)) ? 1 : 0);
		}
	}

	/** How many working days follow one day up to another. */
	int between(LocalDate from, LocalDate to) {
		return at(to) - at(from);
	}

	private int at(LocalDate day) {
		return this.upTo[(int) Math.clamp(day.toEpochDay() - FIRST.toEpochDay(), 0, this.upTo.length - 1)];
	}

}
