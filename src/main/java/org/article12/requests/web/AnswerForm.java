package org.article12.requests.web;

import java.util.function.BooleanSupplier;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.requests.FormPage;
import org.article12.requests.domain.AssistanceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The answer to a question, as its page sends it.
 *
 * @param words the answer as it is typed
 * @param page the page itself
 * @param sent the how-manieth time it sends
 */
record AnswerForm(@AtMost(AssistanceRequest.LONGEST_ANSWER) String words, String page, String sent) {

	AnswerForm(@Nullable String words, @Nullable String page, @Nullable String sent) {
		this.words = (words != null) ? words.replace("\r\n", "\n") : "";
		this.page = (page != null) ? page : "";
		this.sent = (sent != null) ? sent : "";
	}

	/** A form with these words. */
	static AnswerForm of(String words) {
		return new AnswerForm(words, null, null);
	}

	/**
	 * Says what is wrong with it.
	 * @param changed whether the answers of the form were changed, which answers too
	 */
	void check(BooleanSupplier changed, Errors errors) {
		if (Text.isBlank(this.words) && !changed.getAsBoolean()) {
			errors.rejectValue("words", "requests.answer.missing");
		}
	}

	/** The page from which it is sent. */
	FormPage from() {
		return FormPage.parse(this.page, this.sent);
	}

	/** What is answered. */
	String toCommand() {
		return this.words.strip();
	}

}
