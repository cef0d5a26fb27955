package org.article12.requests;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a request's own clocks. One runs at a time: the Secretariat's stands still
 * while the Party has the turn, and resumes with the working days that were left.
 *
 * @param daysLeft the working days left on the Secretariat's clock while it stands still
 * @param secretariat when the Secretariat is to have screened or routed
 * @param party when the Party is to have answered or confirmed
 */
public record DueDates(@Nullable Integer daysLeft, @Nullable LocalDate secretariat, @Nullable LocalDate party) {

	/** No clock runs. */
	public static final DueDates NONE = new DueDates(null, null, null);

}
