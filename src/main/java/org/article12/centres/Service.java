package org.article12.centres;

/** How a centre's own list or scope relates to a Party. */
public enum Service {

	/** The centre lists the Party. */
	LISTED,
	/** A looser scope that the centre has made public includes the Party. */
	SCOPE

}
