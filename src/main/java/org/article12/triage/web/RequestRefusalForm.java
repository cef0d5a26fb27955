package org.article12.triage.web;

import java.util.Optional;

import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.article12.core.web.Filled;
import org.article12.core.web.OneOf;
import org.article12.requests.DeclineCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is declined.
 *
 * @param code a {@link DeclineCode}
 * @param words the officer's words to the Party
 */
public record RequestRefusalForm(
		@OneOf(value = DeclineCode.class, message = "{triage.refusal.code.missing}") String code,
		@Filled(message = "{triage.refusal.words.missing}") @AtMost(3000) String words) {

	public RequestRefusalForm(@Nullable String code, @Nullable String words) {
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

	/** The reason that was chosen. */
	Optional<DeclineCode> reason() {
		return Codes.find(DeclineCode.class, this.code);
	}

	/** Whether the request is declined because it repeats another. */
	boolean isDuplicate() {
		return reason().filter(DeclineCode.DUPLICATE::equals).isPresent();
	}

	/** The words, as they are recorded. */
	String toCommand() {
		return this.words.strip();
	}

}
