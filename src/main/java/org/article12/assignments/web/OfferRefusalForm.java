package org.article12.assignments.web;

import org.article12.assignments.OfferDecline;
import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A centre's no as it is typed.
 *
 * @param code why
 * @param words in its words
 */
record OfferRefusalForm(String code, @AtMost(Written.MOST) String words) {

	OfferRefusalForm(@Nullable String code, @Nullable String words) {
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		AnswerForm.checkRefusal(this.code, this.words, "code", "words", errors);
	}

	/** Why, once nothing is wrong with it. */
	OfferDecline reason() {
		return OfferDecline.coded(this.code).orElseThrow();
	}

	/** The words, as they are recorded. */
	String toCommand() {
		return this.words.strip();
	}

}
