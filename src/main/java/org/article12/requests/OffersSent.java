package org.article12.requests;

import java.time.LocalDate;
import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * The signal that offers went out to centres, heard in the publisher's transaction. The
 * publisher holds the lock on the request.
 */
public interface OffersSent {

	/** The request that the offers are about. */
	RequestId request();

	/** Which centre is asked for which areas. */
	Map<AreaCode, CentreCode> areas();

	/** Until when the centres may answer. */
	LocalDate answerDueOn();

	/** The officer who sent them. */
	By by();

}
