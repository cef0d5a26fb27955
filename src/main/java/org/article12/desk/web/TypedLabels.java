package org.article12.desk.web;

import java.util.Map;
import java.util.Optional;

import org.article12.core.Words;
import org.article12.core.web.FieldLabels;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the fields in which an officer keeps something for himself. */
@Component("deskLabels")
@Order(0)
class TypedLabels extends Words implements FieldLabels {

	private static final Map<String, String> KEYS = Map.of("note", "desk.note", "remindOn", "desk.note.day");

	TypedLabels(MessageSource messages) {
		super(messages);
	}

	@Override
	public Optional<String> label(String field) {
		return Optional.ofNullable(KEYS.get(field)).map(this::say);
	}

}
