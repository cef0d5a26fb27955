package org.article12.assignments;

import org.article12.core.Refusal;

/** Why an act on an offer or assignment is refused. */
public enum AssignmentRefusal implements Refusal {

	/** An offer names no area. */
	OFFER_WITHOUT_AREA,
	/** An area would go to two centres at once. */
	AREA_OFFERED_TWICE,
	/** The centre has that area already. */
	AREA_WITH_CENTRE_ALREADY,
	/** No centre is asked. */
	NOTHING_TO_OFFER,
	/** The date is later than an officer may set. */
	DATE_TOO_FAR,
	/** Somebody does not act for the centre. */
	NOT_OF_THE_CENTRE,
	/** A centre accepts nothing. */
	ACCEPT_AT_LEAST_ONE_AREA,
	/** A centre does not say why it leaves areas. */
	DECLINE_CODE_MISSING,
	/** A reason that needs words has none. */
	DECLINE_WORDS_MISSING,
	/** The offer can still be answered. */
	OFFER_NOT_OVERDUE,
	/** The assignment is not where this can be done. */
	ASSIGNMENT_NOT_OPEN,
	/** What became of the funding was said already, or is not asked. */
	FUNDING_SETTLED,
	/** A centre that is confirmed is not evaluated. */
	EVALUATION_MISSING,
	/** A centre accepts subject to funding, and does not say which. */
	FUNDING_WORDS_MISSING,
	/** A plan lacks outputs, milestones or costs. */
	PLAN_EMPTY,
	/** It is not said how a plan was agreed. */
	PLAN_NOT_AGREED,
	/** Nothing has moved. */
	PROGRESS_EMPTY,
	/** The plan has no such milestone. */
	MILESTONE_UNKNOWN,
	/** A milestone is done on a day to come. */
	DONE_IN_THE_FUTURE,
	/** A report lacks what was done, for whom, or at what cost. */
	REPORT_EMPTY,
	/** More women and men benefited than people. */
	FEWER_PEOPLE_THAN_COUNTED,
	/** A template has no name. */
	TEMPLATE_NAME_MISSING,
	/** A template of that kind and name is kept already. */
	TEMPLATE_NAME_TAKEN,
	/** A template holds nothing. */
	TEMPLATE_EMPTY,
	/**
	 * A milestone of a template lies before the start of the work, or too far after it.
	 */
	TEMPLATE_WEEKS,
	/** The centre keeps as many templates of a kind as it can. */
	TEMPLATES_TOO_MANY

}
