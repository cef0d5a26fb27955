package org.article12.plans.web;

import java.time.LocalDate;
import java.util.Locale;

import org.article12.parties.Parties;
import org.article12.plans.Plan;
import org.article12.plans.PlanKind;
import org.article12.plans.PlanStanding;
import org.jspecify.annotations.Nullable;

/** A plan as pages show it. */
record PlanView(String id, String party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		@Nullable Integer coversUntil, String link, PlanStanding standing, @Nullable LocalDate endedOn,
		boolean demonstration, int activities, @Nullable LocalDate dueOn, long proposals) {

	static PlanView of(Plan plan, Parties parties, Locale locale) {
		return new PlanView(plan.id().toString(), parties.name(plan.party(), locale), plan.edition(), plan.kind(),
				plan.transmittedOn(), plan.coversUntil(), plan.link(), plan.standing(), plan.endedOn(),
				plan.demonstration(), plan.activities(), null, 0);
	}

	/**
	 * The same in the register's list.
	 * @param due until when it was, or is, due; null where that does not follow
	 * @param open how many proposals await a decision
	 */
	PlanView listed(@Nullable LocalDate due, long open) {
		return new PlanView(this.id, this.party, this.edition, this.kind, this.transmittedOn, this.coversUntil,
				this.link, this.standing, this.endedOn, this.demonstration, this.activities, due, open);
	}

	/** Whether requests can be tied to its activities. */
	public boolean isInForce() {
		return this.standing == PlanStanding.IN_FORCE;
	}

}
