package org.article12.requests;

import org.jspecify.annotations.Nullable;

/**
 * What a Party agreed to have published of its request. Its last word counts, in the form
 * or on the request's page; only when the Secretariat has taken a summary off does the
 * form's answer no longer bring it back.
 *
 * @param words the Party's own words, empty where the title says all; null where nothing
 * may be published
 * @param isTakenOff whether the Secretariat took it off, and the Party has not published
 * it anew
 */
public record Consent(@Nullable String words, boolean isTakenOff) {

	/** Nothing may be published. */
	public static final Consent NONE = new Consent(null, false);

	/** Whether a summary is published. */
	public boolean isGiven() {
		return this.words != null;
	}

	/**
	 * The form is submitted with an answer to the question.
	 * @param agreed the answer; null where an entry from before does not tell
	 */
	public Consent answered(@Nullable Boolean agreed) {
		if (agreed == null || agreed && (this.isTakenOff || isGiven())) {
			return this;
		}
		return new Consent(agreed ? "" : null, this.isTakenOff);
	}

	/** The Party publishes a summary with those words. */
	public Consent published(String words) {
		return new Consent(words, false);
	}

	/** The Party agrees no longer. */
	public Consent withdrawn() {
		return new Consent(null, this.isTakenOff);
	}

	/** The Secretariat takes the summary off. */
	public Consent takenOff() {
		return new Consent(null, true);
	}

}
