package org.article12.offers.web;

import java.util.Optional;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.core.NotVisible;
import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Component;

/** Finds the assignment that a form or an address names. */
@Component
class LiveAssignments {

	private final Assignments assignments;

	LiveAssignments(Assignments assignments) {
		this.assignments = assignments;
	}

	/**
	 * An assignment of the request, whatever became of it; one of another request is not
	 * visible.
	 */
	AssignmentRecord find(RequestRecord request, String id) {
		Optional<AssignmentId> wanted = AssignmentId.parse(id);
		return this.assignments.ofRequest(request.id())
			.stream()
			.filter((assignment) -> wanted.filter(assignment.id()::equals).isPresent())
			.findFirst()
			.orElseThrow(() -> new NotVisible("Assignment " + id));
	}

}
