package org.article12.deadlines;

/** How near a date is. */
public enum Stage {

	/** It comes within a few working days. */
	SOON,
	/** It is here, and has not passed everywhere. */
	TODAY,
	/** It has passed. */
	PASSED

}
