package org.article12.assignments;

import java.time.Instant;

/**
 * A plan or a report as it stood from one moment on.
 *
 * @param number which version, from 1
 * @param at when it was written
 * @param byName by whom
 * @param content the plan or report
 */
public record Version<T extends WorkContent>(int number, Instant at, String byName, T content) {
}
