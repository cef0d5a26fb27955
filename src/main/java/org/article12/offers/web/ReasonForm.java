package org.article12.offers.web;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done about an assignment.
 *
 * @param assignment which one
 * @param words why
 */
public record ReasonForm(String assignment,
		@Filled(message = "{offers.own-reason.missing}") @AtMost(3000) String words) {

	public ReasonForm(@Nullable String assignment, @Nullable String words) {
		this.assignment = (assignment != null) ? assignment : "";
		this.words = (words != null) ? words : "";
	}

	/** Why, as it is recorded. */
	public String toCommand() {
		return this.words.strip();
	}

}
