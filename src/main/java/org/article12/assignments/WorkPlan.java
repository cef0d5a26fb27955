package org.article12.assignments;

import java.util.List;

/**
 * What a centre and a Party agree to do.
 *
 * @param outputs what is to come out of it
 * @param milestones what is to be done until when
 * @param costs what it costs, by who pays
 * @param agreed how it was agreed with the Party
 */
public record WorkPlan(List<String> outputs, List<Milestone> milestones, List<Cost> costs,
		String agreed) implements WorkContent {

	public WorkPlan {
		outputs = List.copyOf(outputs);
		milestones = List.copyOf(milestones);
		costs = List.copyOf(costs);
	}

}
