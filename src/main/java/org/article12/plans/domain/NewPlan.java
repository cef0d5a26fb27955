package org.article12.plans.domain;

import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.plans.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be recorded.
 *
 * @param party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind whether it is the first one
 * @param transmittedOn when it was transmitted, if known
 * @param demonstration whether it is sample data
 * @param note where it comes from
 */
public record NewPlan(PartyCode party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		boolean demonstration, String note) {

	/** The most characters of an edition. */
	public static final int LONGEST_EDITION = 200;

}
