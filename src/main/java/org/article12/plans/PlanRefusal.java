package org.article12.plans;

import org.article12.core.Refusal;

/** Why the register of plans does not take something. */
public enum PlanRefusal implements Refusal {

	/** An activity has no code. */
	ACTIVITY_WITHOUT_CODE,
	/** An activity has no title. */
	ACTIVITY_WITHOUT_TITLE,
	/** Its last year comes before its first. */
	ACTIVITY_ENDS_BEFORE_IT_BEGINS,
	/** A correction gives no reason. */
	CORRECTION_WITHOUT_REASON,
	/** A correction changes nothing. */
	CORRECTION_WITHOUT_CHANGE

}
