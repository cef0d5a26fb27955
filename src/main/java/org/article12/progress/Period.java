package org.article12.progress;

import java.time.LocalDate;

/**
 * The days on which a report reports, in the Secretariat's zone.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {
}
