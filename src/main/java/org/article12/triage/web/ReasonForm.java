package org.article12.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done about an assignment.
 *
 * @param assignment which one
 * @param words why
 * @param version the number of the last history entry that the officer saw
 */
public record ReasonForm(String assignment, @NotBlank(message = "{triage.reason.missing}") @Size(max = 3000,
		message = "{triage.words.too-long}") String words, String version) {

	public ReasonForm(@Nullable String assignment, @Nullable String words, @Nullable String version) {
		this.assignment = (assignment != null) ? assignment : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return SecondPress.number(this.version);
	}

}
