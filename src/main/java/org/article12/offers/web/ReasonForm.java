package org.article12.offers.web;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.SecondPress;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done about an assignment.
 *
 * @param assignment which one
 * @param words why
 * @param version the number of the last history entry that the officer saw
 */
public record ReasonForm(String assignment, @Filled(message = "{offers.own-reason.missing}") @AtMost(value = 3000,
		message = "{offers.words.too-long}") String words, String version) {

	public ReasonForm(@Nullable String assignment, @Nullable String words, @Nullable String version) {
		this.assignment = (assignment != null) ? assignment : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	public int seen() {
		return SecondPress.number(this.version);
	}

}
