package org.article12.plans.domain;

import org.article12.plans.Plan;

/**
 * A plan and how many activities it has.
 *
 * @param plan the plan
 * @param activities how many of its activities are on record
 */
record CountedPlan(ImplementationPlan plan, long activities) {

	Plan view() {
		return this.plan.view(this.activities);
	}

}
