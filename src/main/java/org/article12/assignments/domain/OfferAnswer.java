package org.article12.assignments.domain;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.OfferDecline;

/** What a centre answers to one of several offers. */
public sealed interface OfferAnswer {

	/** The offer. */
	AssignmentId offer();

	/** Which of the two a centre can answer. */
	enum Kind {

		/** Its yes. */
		ACCEPT,
		/** Its no. */
		DECLINE

	}

	/**
	 * The centre takes it.
	 *
	 * @param offer the offer
	 * @param acceptance which areas, and with what reserve
	 */
	record Yes(AssignmentId offer, Acceptance acceptance) implements OfferAnswer {
	}

	/**
	 * The centre declines it.
	 *
	 * @param offer the offer
	 * @param code why
	 * @param words in its words; empty where the code says it
	 */
	record No(AssignmentId offer, OfferDecline code, String words) implements OfferAnswer {
	}

}
