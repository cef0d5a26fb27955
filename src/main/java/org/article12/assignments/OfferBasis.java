package org.article12.assignments;

/** On what ground a centre is asked to help a Party. */
public enum OfferBasis {

	/** The Party hosts the centre. */
	HOST,
	/** The centre lists the Party. */
	LISTED,
	/** The centre's scope includes the Party. */
	SCOPE,
	/** The centre is in the Party's region. */
	REGION,
	/** The centre is elsewhere, and an officer chose it. */
	ELSEWHERE

}
