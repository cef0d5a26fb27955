package org.article12.plans;

/** Whether a plan is what its Party goes by. */
public enum PlanStanding {

	/** It is; requests can be tied to its activities. */
	IN_FORCE,
	/** A later plan has taken its place. */
	SUPERSEDED,
	/** It was taken back. */
	WITHDRAWN

}
