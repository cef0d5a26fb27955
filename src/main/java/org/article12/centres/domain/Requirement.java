package org.article12.centres.domain;

/** What the Conference of the Parties asks of a centre. */
public enum Requirement {

	/**
	 * Its objectives and work plans are consistent with SC-1/15, with attention to the
	 * needs that Parties identify (SC-2/9, annex I).
	 */
	CONSISTENT_WITH_GUIDANCE,
	/** It works by the other terms of reference (SC-2/9, annex I). */
	TERMS_OF_REFERENCE,
	/** It performs by the criteria (SC-2/9, annex II). */
	PERFORMANCE,
	/** It is capable of meeting the needs named in SC-1/15 (SC-3/12). */
	CAPABLE_OF_NEEDS,
	/** It is capable of fulfilling annex I of SC-2/9 (SC-3/12). */
	CAPABLE_OF_TERMS,
	/** It sends a work plan for four years. */
	WORK_PLAN,
	/** It reports on its activities every two years. */
	ACTIVITY_REPORT

}
