package org.article12.offers.web;

import org.article12.core.act.Done;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;

/**
 * What an officer begins is not possible for the request as it stands, not any more or
 * not yet. The answer leads back to the request, and says so.
 */
public class NotNow extends RuntimeException {

	private final transient Done back;

	private NotNow(RequestRecord request, String why) {
		super(why);
		this.back = Done.at(SubmittedRequests.page(request.reference()), why);
	}

	/**
	 * Goes on where the act is possible.
	 * @throws NotNow where it is not
	 */
	public static void unless(boolean possible, RequestRecord request) {
		unless(possible, request, "offers.not-now");
	}

	/**
	 * The same with words of its own.
	 * @param why the key of the message that says why it is not possible
	 * @throws NotNow where it is not
	 */
	public static void unless(boolean possible, RequestRecord request, String why) {
		if (!possible) {
			throw new NotNow(request, why);
		}
	}

	/** The request's page. */
	Done back() {
		return this.back;
	}

}
