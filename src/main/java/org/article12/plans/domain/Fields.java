package org.article12.plans.domain;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads fields as the record of changes keeps them. */
final class Fields {

	private Fields() {
	}

	static String text(Map<String, String> fields, String name) {
		return fields.getOrDefault(name, "");
	}

	static @Nullable Integer year(Map<String, String> fields, String name) {
		Long number = number(fields, name);
		return (number != null) ? Math.toIntExact(number) : null;
	}

	static @Nullable Long number(Map<String, String> fields, String name) {
		String text = text(fields, name);
		return text.isEmpty() ? null : Long.valueOf(text);
	}

	static @Nullable LocalDate day(Map<String, String> fields, String name) {
		String text = text(fields, name);
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
