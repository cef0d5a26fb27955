package org.article12.plans;

import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A National Implementation Plan on record (Article 7).
 *
 * @param id identifies it
 * @param party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind whether it is the first one
 * @param transmittedOn when it was transmitted to the Conference of the Parties, if known
 * @param demonstration whether it is sample data, not a real plan
 * @param activities how many of its activities are on record
 */
public record Plan(PlanId id, PartyCode party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		boolean demonstration, int activities) {
}
