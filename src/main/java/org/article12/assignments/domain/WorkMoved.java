package org.article12.assignments.domain;

import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Work;

/**
 * Somebody acted on the assignment after the form was made: the form is stale. The 409
 * page shows what was done meanwhile.
 */
public class WorkMoved extends RuntimeException {

	private final transient AssignmentRecord assignment;

	private final transient List<Work> meanwhile;

	public WorkMoved(AssignmentRecord assignment, List<Work> meanwhile) {
		super(assignment.id() + " is " + assignment.status());
		this.assignment = assignment;
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** The assignment as it stands now. */
	public AssignmentRecord assignment() {
		return this.assignment;
	}

	/** What was written meanwhile; nothing where only its status has changed. */
	public List<Work> meanwhile() {
		return this.meanwhile;
	}

}
