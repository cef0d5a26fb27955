package org.article12.demonstration;

import java.util.List;

import org.article12.assignments.Cost;

/**
 * What a centre of a story plans.
 *
 * @param outputs what is to come out of it
 * @param milestones what is to be done, and in how many days
 * @param costs who pays how many US dollars
 */
record TalePlan(List<String> outputs, List<Stage> milestones, List<Cost> costs) {

	/** Something to be done so many days after the plan. */
	record Stage(String title, int inDays) {
	}

}
