package org.article12.requests;

import java.time.Instant;

/**
 * Somebody else saved the same part of the answers after the form was made.
 */
public class EditedMeanwhile extends RuntimeException {

	private final String byName;

	private final Instant at;

	private final transient Answers.Part theirs;

	private final String stamp;

	public EditedMeanwhile(String byName, Instant at, Answers.Part theirs, String stamp) {
		super(byName);
		this.byName = byName;
		this.at = at;
		this.theirs = theirs;
		this.stamp = stamp;
	}

	/** Who saved. */
	public String byName() {
		return this.byName;
	}

	/** When. */
	public Instant at() {
		return this.at;
	}

	/** What stands there now. */
	public Answers.Part theirs() {
		return this.theirs;
	}

	/** The stamp with which saving replaces what stands there now. */
	public String stamp() {
		return this.stamp;
	}

}
