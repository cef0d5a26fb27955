package org.article12.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.article12.core.CentreCode;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;

/** Assignments as other modules read them. */
public interface Assignments {

	/** Requests for which any centre was asked. */
	RequestExtra ASKED = new RequestExtra("asked", "exists (select from assignment a where a.request_id = r.id)");

	/** Every assignment of a request, the oldest first. */
	List<AssignmentRecord> ofRequest(RequestId request);

	/** The centres that have a part in a request now: asked, at work, or done. */
	SortedSet<CentreCode> concerned(RequestId request);

	/** The same of several requests; one in which no centre has a part is missing. */
	Map<RequestId, SortedSet<CentreCode>> concerned(Collection<RequestId> requests);

	/** An assignment of that centre; another centre's is not found. */
	Optional<AssignmentRecord> ofCentre(CentreCode centre, AssignmentId id);

	/** Those of that centre that have these identities, what is due first. */
	List<AssignmentRecord> ofCentre(CentreCode centre, Collection<AssignmentId> ids);

	/** The offers that a centre has not answered, what is due first. */
	List<AssignmentId> offersTo(CentreCode centre, int most);

	/**
	 * Which areas of the request each centre has declined or left unanswered: routing
	 * does not ask it for them again.
	 */
	PastOffers pastOffers(RequestId request);

	/**
	 * The same of several requests at once; one of which nothing came back is missing.
	 */
	Map<RequestId, PastOffers> pastOffers(Collection<RequestId> requests);

}
