package org.article12.centres.domain;

import java.time.Instant;

import org.article12.core.PersonId;

/**
 * One change in the register of centres, as it is recorded.
 *
 * @param version the centre's count of changes after this one
 * @param at when
 * @param by who
 * @param byName the person's name as of that moment
 * @param difference what changed
 * @param why the reason that was given
 */
public record CentreChange(int version, Instant at, PersonId by, String byName, Availability.Difference difference,
		String why) {
}
