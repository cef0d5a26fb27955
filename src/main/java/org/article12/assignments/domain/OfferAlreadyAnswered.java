package org.article12.assignments.domain;

import org.article12.assignments.AssignmentRecord;

/** Somebody else, or the calendar, was faster: the offer is no longer open. */
public class OfferAlreadyAnswered extends RuntimeException {

	private final transient AssignmentRecord assignment;

	public OfferAlreadyAnswered(AssignmentRecord assignment) {
		super(assignment.id() + " is " + assignment.status());
		this.assignment = assignment;
	}

	/** The assignment as it stands now. */
	public AssignmentRecord assignment() {
		return this.assignment;
	}

}
