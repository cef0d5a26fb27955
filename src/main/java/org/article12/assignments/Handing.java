package org.article12.assignments;

import java.time.Instant;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One time that an assignment went into somebody's hands at its centre, or into nobody's.
 *
 * @param number its place among them, from 1
 * @param at when
 * @param by who did it
 * @param byName that person's name
 * @param to who got it; null for nobody
 * @param toName that person's name; null for nobody
 * @param here whether that person acts for the centre today
 */
public record Handing(int number, Instant at, PersonId by, String byName, @Nullable PersonId to,
		@Nullable String toName, boolean here) {
}
