package org.article12.core;

/**
 * A reason for which the portal says no. Each module has an enum of its own; the words
 * are in the message bundles under {@code refused.} and the constant's name.
 */
public interface Refusal {

	/** The constant's name, under which its words stand and refusals are stored. */
	String name();

}
