package org.article12.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;

/** Assignments as other modules read them. */
public interface Assignments {

	/** Every assignment of a request, the oldest first. */
	List<AssignmentRecord> ofRequest(RequestId request);

	/** An assignment of that centre; another centre's is not found. */
	Optional<AssignmentRecord> ofCentre(CentreCode centre, AssignmentId id);

	/**
	 * Which areas of the request each centre has declined or let pass: routing does not
	 * ask it for them again.
	 */
	Map<CentreCode, Set<AreaCode>> declinedBefore(RequestId request);

	/** The same of several requests at once; one that no centre declined is missing. */
	Map<RequestId, Map<CentreCode, Set<AreaCode>>> declinedBefore(Collection<RequestId> requests);

}
