package org.article12.assignments.domain;

import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Handing;

/** Somebody of the centre put the assignment into other hands meanwhile. */
public class HandsMoved extends RuntimeException {

	private final transient AssignmentId assignment;

	private final transient List<Handing> meanwhile;

	public HandsMoved(AssignmentId assignment, List<Handing> meanwhile) {
		super(assignment + " is in other hands");
		this.assignment = assignment;
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** The assignment. */
	public AssignmentId assignment() {
		return this.assignment;
	}

	/** Through whose hands it went meanwhile; at least one. */
	public List<Handing> meanwhile() {
		return this.meanwhile;
	}

}
