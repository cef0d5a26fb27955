package org.article12.requests;

import java.util.List;

/** Which requests officers have linked; for the Secretariat alone. */
public interface RequestLinks {

	/**
	 * Those that are linked with a request, whichever way round, the oldest link first.
	 */
	List<LinkedRequest> of(RequestId request);

}
