package org.article12.triage.store;

import org.article12.triage.domain.QueuePage;

/**
 * Where along a line every so manieth request of a list was met. A late page begins at
 * the last of them before it, and not at the first request.
 */
final class QueueStops {

	private static final int EVERY = 25;

	private final int[] steps = new int[QueuePage.MOST / EVERY + 1];

	private int known;

	/** The last stop that is known before the list's request with a number, from 0. */
	synchronized Stop before(int number) {
		int stop = Math.min(number / EVERY, this.known - 1);
		return (stop < 0) ? new Stop(0, 0) : new Stop(this.steps[stop], stop * EVERY);
	}

	/** One of the list was met. */
	void met(int number, int step) {
		if (number % EVERY == 0) {
			note(number / EVERY, step);
		}
	}

	private synchronized void note(int stop, int step) {
		if (stop == this.known && stop < this.steps.length) {
			this.steps[this.known++] = step;
		}
	}

	/**
	 * A place along the line.
	 *
	 * @param step how many of the line come before
	 * @param passed how many of the list come before
	 */
	record Stop(int step, int passed) {
	}

}
