package org.article12.assignments;

import java.util.List;

/**
 * Puts the reasons of an offer into words; answered by whoever makes offers.
 */
public interface OfferReasonWords {

	/**
	 * One sentence for each reason that has words for a centre, in the reader's language.
	 */
	List<String> forTheCentre(List<OfferReason> reasons);

	/**
	 * The short form: one sentence for each reason that has words for the Party, in the
	 * reader's language.
	 */
	List<String> forTheParty(List<OfferReason> reasons);

}
