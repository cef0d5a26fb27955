package org.article12.requests;

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

	/** Which areas it may still take, until when now, and why. */
	Particulars.OfferProlonged prolonged();

	/** The officer who extended it. */
	RecordedActor by();

}
