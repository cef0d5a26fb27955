package org.article12.core.act;

/**
 * What became of one of several things to which something was to be done with one press.
 */
public enum BatchOutcome {

	/** It was done. */
	DONE,
	/** Somebody did something to it meanwhile: nothing was done. */
	MOVED,
	/** A rule speaks against it: nothing was done. */
	REFUSED,
	/** The portal failed: nothing was done. */
	FAILED

}
