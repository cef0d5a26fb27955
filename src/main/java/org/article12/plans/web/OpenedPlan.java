package org.article12.plans.web;

import org.article12.plans.Plan;

/**
 * A plan that was opened.
 *
 * @param proposes whether what is typed becomes a proposal
 */
record OpenedPlan(Plan plan, boolean proposes) {

	/** The address under which the pages of the plan are. */
	public String at() {
		return (this.proposes ? "/plan/" : "/registers/plans/") + this.plan.id();
	}

	/** The address of the page that shows it all. */
	public String home() {
		return this.proposes ? "/plan" : at();
	}

}
