package org.article12.requests;

import java.time.LocalDate;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * The signal that a centre has longer to answer an offer, heard in the publisher's
 * transaction. The publisher holds the lock on the request.
 */
public interface OfferExtended {

	/** The request that the offer is about. */
	RequestId request();

	/** The centre that was asked. */
	CentreCode centre();

	/** The areas that it may still take. */
	Set<AreaCode> areas();

	/** Until when the centre may answer now. */
	LocalDate answerDueOn();

	/** Why. */
	String words();

	/** The officer who extended it. */
	By by();

}
