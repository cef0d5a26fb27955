package org.article12.plans;

import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.plans.domain.NewPlan;
import org.jspecify.annotations.Nullable;

/**
 * A National Implementation Plan on record (Article 7).
 *
 * @param id identifies it
 * @param party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind whether it is the first one
 * @param transmittedOn when it was transmitted to the Conference of the Parties, if known
 * @param coversUntil the year of the latest listing of POPs that it covers, if it says so
 * @param link where it can be read; empty where that is not known
 * @param endedOn since when the Party does not go by it any more; null while it does
 * @param supersededBy the plan that took its place
 * @param demonstration whether it is sample data, not a real plan
 * @param version how often it was changed
 * @param activities how many of its activities are on record
 */
public record Plan(PlanId id, PartyCode party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		@Nullable Integer coversUntil, String link, @Nullable LocalDate endedOn, @Nullable PlanId supersededBy,
		boolean demonstration, int version, int activities) {

	/** Whether it is what its Party goes by. */
	public PlanStanding standing() {
		if (this.endedOn == null) {
			return PlanStanding.IN_FORCE;
		}
		return (this.supersededBy != null) ? PlanStanding.SUPERSEDED : PlanStanding.WITHDRAWN;
	}

	/** The plan as that content says, and in all else as it is. */
	Plan as(NewPlan content) {
		return new Plan(this.id, this.party, content.edition(), content.kind(), content.transmittedOn(),
				content.coversUntil(), content.link(), content.endedOn(), content.supersededBy(), this.demonstration,
				this.version, this.activities);
	}

}
