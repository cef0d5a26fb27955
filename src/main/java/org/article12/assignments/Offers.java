package org.article12.assignments;

import java.util.Map;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;

/** Sends offers to centres. */
public interface Offers {

	/**
	 * Offers open areas of a request to centres, in one transaction, which the caller may
	 * have begun.
	 * @param seen the number of the last history entry that the officer saw
	 * @param offers what each centre is asked
	 * @throws RequestMoved when something was done to the request since
	 */
	void send(CurrentUser officer, RequestReference reference, int seen, Map<CentreCode, OfferTo> offers);

}
