package org.article12.requests;

import org.article12.core.CentreCode;

/**
 * The signal that a centre reported delivery of an assignment, heard in the publisher's
 * transaction. The publisher holds the lock on the request.
 */
public interface DeliveryReported {

	/** The request that the assignment is about. */
	RequestId request();

	/** The centre that reports. */
	CentreCode centre();

	/** What it reports, and on which areas. */
	Particulars.Delivered delivered();

	/** Who reports. */
	RecordedActor by();

}
