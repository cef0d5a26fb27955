package org.article12.requests.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.web.FieldLabels;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the fields of acts on requests, and those of the answers. */
@Component
@Order(1)
class TypedLabels implements FieldLabels {

	private static final Set<String> OF_ACTS = Set.of("words", "reason", "question");

	private final RequestWords words;

	TypedLabels(RequestWords words) {
		this.words = words;
	}

	@Override
	public Optional<String> label(String field) {
		String last = field.substring(field.lastIndexOf('.') + 1);
		if (OF_ACTS.contains(last)) {
			return Optional.of(this.words.say("requests.typed." + last));
		}
		return Stream.of(Section.values())
			.map((section) -> this.words.sayOr("", "requests.field." + section.slug() + "." + last))
			.filter((label) -> !label.isEmpty())
			.findFirst();
	}

}
