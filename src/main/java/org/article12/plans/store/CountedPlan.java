package org.article12.plans.store;

import org.article12.plans.Plan;
import org.article12.plans.domain.ImplementationPlan;

/**
 * A plan and how many activities it has.
 *
 * @param plan the plan
 * @param activities how many of its activities are on record
 */
public record CountedPlan(ImplementationPlan plan, long activities) {

	/** The plan as other modules know it. */
	public Plan view() {
		return this.plan.view(this.activities);
	}

}
