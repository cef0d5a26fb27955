package org.article12.requests;

import java.util.List;

/** Which requests officers have linked; for the Secretariat alone. */
public interface RequestLinks {

	/** Requests that are linked with any. */
	RequestExtra LINKED = new RequestExtra("linked", """
			exists (select from request_link l where l.request_id = r.id)
					or exists (select from request_link l where l.other_id = r.id)""");

	/**
	 * Those that are linked with a request, whichever way round, the oldest link first.
	 */
	List<LinkedRequest> of(RequestId request);

}
