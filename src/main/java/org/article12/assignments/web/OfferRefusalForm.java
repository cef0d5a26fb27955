package org.article12.assignments.web;

import org.article12.core.text.Longest;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A centre's no as it is typed.
 *
 * @param code why
 * @param words in its words
 */
public record OfferRefusalForm(String code, @Longest(WorkPlanForm.MOST_WORDS) String words) {

	public OfferRefusalForm(@Nullable String code, @Nullable String words) {
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

	/** Says what is wrong with it: a refusal needs a code, and words with some. */
	void check(Errors errors) {
		AnswerForm.checkRefusal(this.code, this.words, "code", "words", errors);
	}

}
