package org.article12.triage.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.DeclineCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is declined.
 *
 * @param code a {@link DeclineCode}
 * @param words the officer's words to the Party
 * @param version the number of the last history entry that the officer saw
 */
public record RequestRefusalForm(@Filled(message = "{triage.refusal.code.missing}") String code,
		@Filled(message = "{triage.refusal.words.missing}") @AtMost(value = 3000,
				message = "{offers.words.too-long}") String words,
		String version) {

	public RequestRefusalForm(@Nullable String code, @Nullable String words, @Nullable String version) {
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
	}

	/** The reason that was chosen. */
	Optional<DeclineCode> reason() {
		return Stream.of(DeclineCode.values()).filter((value) -> value.name().equals(this.code)).findFirst();
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

}
