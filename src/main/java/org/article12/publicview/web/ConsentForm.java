package org.article12.publicview.web;

import org.article12.core.web.AtMost;
import org.article12.requests.domain.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a Party agrees to.
 *
 * @param words what it says for the public; may be empty
 * @param agreed {@code true} where it agrees
 */
record ConsentForm(@AtMost(Publishing.LONGEST_SUMMARY) String words, String agreed) {

	ConsentForm(@Nullable String words, @Nullable String agreed) {
		this.words = (words != null) ? words : "";
		this.agreed = (agreed != null) ? agreed : "";
	}

	/** Nothing is published by a press alone. */
	void check(Errors errors) {
		if (!this.agreed.equals("true")) {
			errors.rejectValue("agreed", "publicview.consent.agreed.missing");
		}
	}

	/** What it says, as it is recorded. */
	String toCommand() {
		return this.words.strip();
	}

}
