package org.article12.assignments;

import java.time.Instant;

import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.jspecify.annotations.Nullable;

/**
 * One act on an accepted assignment, as it was written.
 *
 * @param number its place among the assignment's acts, from 1
 * @param act what was done
 * @param at when
 * @param person who; unknown in some records from before
 * @param personName who, by name as of that moment
 * @param content what was written
 */
public record Work(int number, Act act, Instant at, @Nullable PersonId person, String personName, WorkContent content) {
}
