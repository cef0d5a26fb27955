package org.article12.centres;

import java.time.LocalDate;

/**
 * Days on which a centre takes on nothing new, as it has announced.
 *
 * @param from the first day
 * @param until the last day
 * @param note what it is about, such as who is away
 */
public record Absence(LocalDate from, LocalDate until, String note) {

	/** The most characters of a note. */
	public static final int LONGEST_NOTE = 300;

	public Absence {
		if (until.isBefore(from)) {
			throw new IllegalArgumentException("An absence ends before it begins: " + from + ", " + until);
		}
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.until);
	}

	/** Whether a day of it is one of another absence as well. */
	public boolean overlaps(Absence other) {
		return !this.from.isAfter(other.until) && !other.from.isAfter(this.until);
	}

}
