package org.article12.centres;

/** How strong a centre is in an area of assistance. */
public enum Strength {

	/** The area is among what the centre is known for. */
	PRIMARY,
	/** The centre can help in the area as well. */
	SECONDARY

}
