package org.article12.requests;

import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
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

	/** The areas that it reports on. */
	Set<AreaCode> areas();

	/** What the history keeps of it beyond centre and areas. */
	default Map<String, String> particulars() {
		return Map.of();
	}

	/** Who reports. */
	By by();

}
