package org.article12.routing.web;

import java.util.List;

/**
 * An order of criteria, ready to read.
 *
 * @param steps the steps, the first one at the beginning
 * @param uncounted the criteria that count nothing
 */
record OrderView(List<Step> steps, List<Line> uncounted) {

	/**
	 * A step.
	 *
	 * @param decides what it decides
	 * @param caution what is to be known of it; empty for nothing
	 * @param shared whether its criteria are weighed against each other
	 * @param lines its criteria
	 */
	record Step(String decides, String caution, boolean shared, List<Line> lines) {
	}

	/**
	 * A criterion.
	 *
	 * @param criterion its name in the form
	 * @param part its name for readers
	 * @param meaning what it means; empty where its step says so itself
	 * @param step the number of its step; 0 for none
	 * @param weight what it counts beside the others of its step
	 * @param weights what it can be made to count there
	 * @param up whether it can go up
	 * @param down whether it can go down
	 */
	record Line(String criterion, String part, String meaning, int step, long weight, List<Long> weights, boolean up,
			boolean down) {
	}

}
