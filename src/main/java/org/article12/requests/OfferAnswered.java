package org.article12.requests;

import org.article12.core.CentreCode;

/**
 * The signal that a centre's offer came to an answer, or to its end without one; heard in
 * the publisher's transaction. The publisher holds the lock on the request.
 */
public interface OfferAnswered {

	/** The request that the offer is about. */
	RequestId request();

	/** The centre that was asked. */
	CentreCode centre();

	/** What happened, which areas the centre takes, and which go back. */
	Particulars.Settlement settled();

	/** Who answered; the calendar where the date passed. */
	RecordedActor by();

}
