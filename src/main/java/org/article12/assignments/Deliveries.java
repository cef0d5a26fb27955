package org.article12.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.requests.RequestId;

/** What was written about the work on assignments; each method asks the database once. */
public interface Deliveries {

	/** The work on one assignment, whoever may read it. */
	Optional<Delivery> find(AssignmentId id);

	/**
	 * The work on every assignment of a request that was accepted, the oldest first; also
	 * on those that were cancelled later.
	 */
	List<Delivery> ofRequest(RequestId request);

	/** The same of several requests; those without any are left out. */
	Map<RequestId, List<Delivery>> ofRequests(Collection<RequestId> requests);

}
