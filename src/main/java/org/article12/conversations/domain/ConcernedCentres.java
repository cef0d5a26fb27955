package org.article12.conversations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;

/** The centres that are concerned with a request: asked, at work, or done. */
@Component
public class ConcernedCentres {

	private final Assignments assignments;

	ConcernedCentres(Assignments assignments) {
		this.assignments = assignments;
	}

	/** The centres that have a part in the request now. */
	public SortedSet<CentreCode> of(RequestId request) {
		return this.assignments.concerned(request);
	}

	/** The same of several requests; one in which no centre has a part is missing. */
	public Map<RequestId, SortedSet<CentreCode>> of(Collection<RequestId> requests) {
		return this.assignments.concerned(requests);
	}

	/** The centres of which at least one of these assignments has not lapsed. */
	public static SortedSet<CentreCode> of(List<AssignmentRecord> assignments) {
		SortedSet<CentreCode> centres = new TreeSet<>();
		assignments.forEach((assignment) -> {
			if (!AssignmentStatus.LAPSED.contains(assignment.status())) {
				centres.add(assignment.centre());
			}
		});
		return centres;
	}

}
