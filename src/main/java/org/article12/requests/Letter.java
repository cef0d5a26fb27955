package org.article12.requests;

import java.time.LocalDate;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.requests.domain.Occasion;

/**
 * The letter by which a request came.
 *
 * @param receivedOn when the Secretariat received it; the queue counts from that day
 * @param reference the letter's own reference
 * @param capacity in which capacity it was signed
 */
public record Letter(LocalDate receivedOn, String reference, Capacity capacity) {

	/** The most characters of a letter's reference. */
	public static final int LONGEST_REFERENCE = 200;

	/**
	 * Requires that it is one that can have come by now.
	 * @throws org.article12.core.Refused when it has no reference, or comes from the
	 * future
	 */
	public void require(Occasion occasion) {
		Written.required(this.reference, LONGEST_REFERENCE, RequestRefusal.LETTER_REFERENCE_MISSING);
		if (this.receivedOn.isAfter(occasion.calendar().today())) {
			throw new Refused(RequestRefusal.RECEIVED_IN_THE_FUTURE);
		}
	}

}
