package org.article12.assignments;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How milestones stand that have moved since they were last told of.
 *
 * @param milestones those milestones
 */
public record Progress(List<Step> milestones) implements WorkContent {

	public Progress {
		milestones = List.copyOf(milestones);
	}

	/**
	 * How one milestone stands.
	 *
	 * @param key names the milestone
	 * @param doneOn when it was done; none while it is open
	 * @param words what the centre says of it; may be empty
	 */
	public record Step(int key, @Nullable LocalDate doneOn, String words) {
	}

}
