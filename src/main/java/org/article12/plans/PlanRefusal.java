package org.article12.plans;

import org.article12.core.Refusal;

/** Why the register of plans does not record something. */
public enum PlanRefusal implements Refusal {

	/** The Party does not stand in the register of Parties. */
	PLAN_OF_NO_PARTY,
	/** A plan does not say which edition it is. */
	PLAN_WITHOUT_EDITION,
	/** A plan was transmitted on a day to come. */
	PLAN_TRANSMITTED_IN_FUTURE,
	/** What is recorded comes without a reason. */
	PLAN_WITHOUT_REASON,
	/** A plan ended on a day to come. */
	PLAN_ENDED_IN_FUTURE,
	/** A plan was superseded by itself, by another Party's, or by one that has ended. */
	PLAN_SUPERSEDED_BY_NONE,
	/** An activity was withdrawn on a day to come. */
	ACTIVITY_WITHDRAWN_IN_FUTURE,
	/** An activity has no code. */
	ACTIVITY_WITHOUT_CODE,
	/** An activity has no title. */
	ACTIVITY_WITHOUT_TITLE,
	/**
	 * An activity ends before it begins, or in a year in which no plan is carried out.
	 */
	ACTIVITY_YEARS_IMPOSSIBLE,
	/** An activity costs less than nothing. */
	ACTIVITY_COST_IMPOSSIBLE,
	/** An activity implies an area that Parties cannot ask for. */
	ACTIVITY_AREA_UNKNOWN,
	/** A correction gives no reason. */
	CORRECTION_WITHOUT_REASON,
	/** A correction changes nothing. */
	CORRECTION_WITHOUT_CHANGE,
	/** What is proposed has the name of another entry of the Party. */
	PROPOSED_NAME_TAKEN

}
