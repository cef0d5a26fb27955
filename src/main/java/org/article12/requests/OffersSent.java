package org.article12.requests;

import java.util.Map;

import org.article12.core.CentreCode;

/**
 * The signal that offers went out to centres, heard in the publisher's transaction. The
 * publisher holds the lock on the request.
 */
public interface OffersSent {

	/** The request that the offers are about. */
	RequestId request();

	/** What each centre is asked to take, and until when it may answer. */
	Map<CentreCode, Particulars.Offered> offers();

	/** The officer who sent them. */
	RecordedActor by();

}
