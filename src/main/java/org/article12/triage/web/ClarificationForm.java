package org.article12.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A question to the Party.
 *
 * @param question the question
 * @param version the number of the last history entry that the officer saw
 */
public record ClarificationForm(@NotBlank(message = "{triage.clarification.missing}") @Size(max = 3000,
		message = "{triage.words.too-long}") String question, String version) {

	public ClarificationForm(@Nullable String question, @Nullable String version) {
		this.question = (question != null) ? question : "";
		this.version = (version != null) ? version : "";
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

}
