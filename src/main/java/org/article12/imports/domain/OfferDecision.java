package org.article12.imports.domain;

import java.time.Instant;

/**
 * What somebody decided about rows that a release offered.
 *
 * @param byName who, by the name of that day
 * @param recorded whether they were recorded, and not set aside
 * @param rows how many they were
 */
public record OfferDecision(Instant at, String byName, boolean recorded, String why, int rows) {
}
