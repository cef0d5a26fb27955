package org.article12.progress;

import org.article12.core.settings.Term;
import org.jspecify.annotations.Nullable;

/** Something that takes time, in working days, and what it should take. */
public enum Step {

	/**
	 * From the day of receipt to the decision on eligibility, only while the Secretariat
	 * has the turn; counted in the period of the decision, one for each request.
	 */
	SCREEN(Term.SCREENING),
	/**
	 * From the confirmation of eligibility to the first offer; counted in the period of
	 * that offer, one for each request.
	 */
	ROUTE(Term.ROUTING),
	/**
	 * From an offer to the centre's acceptance; counted in the period of the acceptance,
	 * one for each offer.
	 */
	ACCEPT(Term.ANSWER),
	/**
	 * From a centre's acceptance to the report that stands; counted in the period of the
	 * report, one for each centre's part. Its dates are agreed for each, so there is no
	 * target.
	 */
	DELIVER(null),
	/**
	 * From the delivery of all to the Party's confirmation; counted in the period of the
	 * confirmation, one for each request.
	 */
	CONFIRM(Term.CONFIRMATION);

	private final @Nullable Term target;

	Step(@Nullable Term target) {
		this.target = target;
	}

	/** The term that it should not exceed; null where there is none. */
	public @Nullable Term target() {
		return this.target;
	}

}
