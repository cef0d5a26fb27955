package org.article12.assignments.store;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.domain.Assignment;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.requests.RequestId;
import org.article12.requests.Requests;
import org.springframework.stereotype.Component;

/**
 * Locks a centre's own assignment for an act: its request first, then the assignment, so
 * that two who act at once leave both in the right state.
 */
@Component
public class LockedAssignments {

	private final AssignmentRepository assignments;

	private final Requests requests;

	LockedAssignments(AssignmentRepository assignments, Requests requests) {
		this.assignments = assignments;
		this.requests = requests;
	}

	/** The user's centre's assignment; another centre's is not visible. */
	public Assignment of(CurrentUser user, AssignmentId id) {
		return of(user.ownCentre(), id);
	}

	/** That centre's assignment. */
	public Assignment of(CentreCode centre, AssignmentId id) {
		RequestId request = this.assignments.findRequest(id.value(), centre.value())
			.map(RequestId::new)
			.orElseThrow(() -> new NotVisible("Assignment " + id));
		this.requests.lock(request);
		return this.assignments.findAndLockById(id.value()).orElseThrow(() -> new NotVisible("Assignment " + id));
	}

}
