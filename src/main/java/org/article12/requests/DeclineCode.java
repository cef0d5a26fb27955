package org.article12.requests;

/** Why the Secretariat declines a request. */
public enum DeclineCode {

	NOT_ELIGIBLE, OUTSIDE_CONVENTION, NOT_IN_PLAN, INCOMPLETE, DUPLICATE, OTHER

}
