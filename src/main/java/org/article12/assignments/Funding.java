package org.article12.assignments;

/** How it stands with the funding of work that a centre accepted subject to it. */
public enum Funding {

	/** It has still to be found. */
	AWAITED,

	/** It was found: the work goes on. */
	FOUND,

	/** It was not found: the areas went back to the Secretariat. */
	NOT_FOUND

}
