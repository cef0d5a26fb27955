package org.article12.triage.domain;

/** What became of one request of several to which something was to be done. */
public enum BulkOutcome {

	/** It was done. */
	DONE,
	/** Somebody did something to the request meanwhile: nothing was done. */
	MOVED,
	/** A rule speaks against it: nothing was done. */
	REFUSED,
	/** The portal failed: nothing was done. */
	FAILED

}
