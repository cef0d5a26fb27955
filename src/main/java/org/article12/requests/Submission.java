package org.article12.requests;

import java.time.Instant;

/**
 * The answers as they stood when they were submitted, the first time or after a
 * clarification.
 *
 * @param number which submission, from 1
 * @param at when
 * @param byName who submitted
 * @param answers the answers
 */
public record Submission(int number, Instant at, String byName, Answers answers) {
}
