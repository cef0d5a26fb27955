package org.article12.assignments.web;

import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What became of the funding on which a centre's acceptance depended, as it is typed.
 *
 * @param outcome {@code FOUND} or {@code NOT_FOUND}
 * @param words from where it comes, or why there is none
 */
public record FundingForm(String outcome, @AtMost(Written.MOST) String words) {

	public FundingForm(@Nullable String outcome, @Nullable String words) {
		this.outcome = (outcome != null) ? outcome : "";
		this.words = (words != null) ? words : "";
	}

	/** Says what is wrong with it: that there is no funding needs words. */
	void check(Errors errors) {
		if (!isFound() && !this.outcome.equals("NOT_FOUND")) {
			errors.rejectValue("outcome", "assignments.funding.outcome.missing");
		}
		if (this.outcome.equals("NOT_FOUND") && Text.isBlank(this.words)) {
			errors.rejectValue("words", "assignments.funding.words.missing");
		}
	}

	/** The words, as they are recorded. */
	String toCommand() {
		return this.words.strip();
	}

	/** Whether it was found. */
	boolean isFound() {
		return this.outcome.equals("FOUND");
	}

}
