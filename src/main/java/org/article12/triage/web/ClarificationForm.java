package org.article12.triage.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.AnswerField;
import org.jspecify.annotations.Nullable;

/**
 * A question to the Party.
 *
 * @param question the question
 * @param about the answers that it is about, by the names of their fields
 * @param version the number of the last history entry that the officer saw
 */
public record ClarificationForm(@Filled(message = "{triage.clarification.missing}") @AtMost(value = 3000,
		message = "{offers.words.too-long}") String question, List<String> about, String version) {

	public ClarificationForm(@Nullable String question, @Nullable List<String> about, @Nullable String version) {
		this.question = (question != null) ? question : "";
		this.about = (about != null) ? List.copyOf(about) : List.of();
		this.version = (version != null) ? version : "";
	}

	/** The answers that it is about; what names no answer is left out. */
	Set<String> fields() {
		return this.about.stream()
			.flatMap((name) -> AnswerField.parse(name).stream())
			.map(AnswerField::toString)
			.collect(Collectors.toSet());
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

}
