package org.article12.requests;

import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
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

	/** The areas that the centre takes. */
	Set<AreaCode> accepted();

	/** The areas that go back to the Secretariat. */
	Set<AreaCode> returned();

	/**
	 * What happened: {@link Act#ACCEPT_OFFER}, {@link Act#DECLINE_OFFER},
	 * {@link Act#EXPIRE_OFFER}, {@link Act#CANCEL_ASSIGNMENT} or
	 * {@link Act#LACK_FUNDING}.
	 */
	Act act();

	/**
	 * What the history keeps of it beyond centre and areas, such as the reason's code.
	 */
	Map<String, String> particulars();

	/** Who answered; the calendar where the date passed. */
	By by();

}
