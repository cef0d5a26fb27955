package org.article12.reporting.domain;

import org.article12.core.CentreCode;

/**
 * The work of a centre in a month and at its end.
 *
 * @param centre the centre
 * @param offers how many offers were made to it in the month
 * @param accepted how many it accepted in the month
 * @param declined how many it declined whole in the month
 * @param unanswered how many it left unanswered until their day had passed in the month
 * @param open what it had in hand at the end: offered or accepted
 * @param taken how many it had accepted ever, up to the end
 * @param recent its recent work as the criterion of fairness counts it at the end
 */
public record CentreWork(CentreCode centre, int offers, int accepted, int declined, int unanswered, int open, int taken,
		int recent) {

	/** Whether nothing happened in the month, and nothing was in hand at its end. */
	public boolean isIdle() {
		return this.offers + this.accepted + this.open == 0;
	}

}
