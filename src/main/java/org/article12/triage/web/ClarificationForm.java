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
 */
public record ClarificationForm(@Filled(message = "{triage.clarification.missing}") @AtMost(3000) String question,
		List<String> about) {

	public ClarificationForm(@Nullable String question, @Nullable List<String> about) {
		this.question = (question != null) ? question : "";
		this.about = (about != null) ? List.copyOf(about) : List.of();
	}

	/** The question, as it is asked. */
	String toCommand() {
		return this.question.strip();
	}

	/** The answers that it is about; what names no answer is left out. */
	Set<String> fields() {
		return this.about.stream()
			.flatMap((name) -> AnswerField.parse(name).stream())
			.map(AnswerField::toString)
			.collect(Collectors.toSet());
	}

}
