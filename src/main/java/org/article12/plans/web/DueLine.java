package org.article12.plans.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What Article 7 asks of a Party next, ready to read.
 *
 * @param code the Party's code
 * @param what which plan
 * @param on the last day on which it is in time; null where nothing is open
 * @param standing how it stands, in words
 * @param late whether that day has passed
 * @param met whether all that was asked is on record
 */
record DueLine(String code, String party, String what, @Nullable LocalDate on, String standing, boolean late,
		boolean met) {
}
