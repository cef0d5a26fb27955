package org.article12.centres;

/** On what basis a centre stands for a Party, the closest first. */
public enum ServiceBasis {

	/** The Party hosts the centre. */
	HOST,
	/** The centre lists the Party. */
	LISTED,
	/** A looser scope of the centre includes the Party. */
	SCOPE,
	/** The centre is in the Party's region. */
	REGION

}
