package org.article12.core.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that differs between two states of an entry. Both are kept as they can be
 * computed with (a number, a day as 2026-11-22, a code) and put into words when they are
 * read.
 *
 * @param field the field's name in the record, which never changes; empty where the entry
 * itself is new
 * @param before as it was; empty where there was nothing
 * @param after as it is; empty where there is nothing any more
 */
public record Difference(String field, String before, String after) {

	/** The entry is new, and called so. */
	public static Difference recorded(String name) {
		return new Difference("", "", name);
	}

	/** Whether the entry itself is new. */
	public boolean isNewEntry() {
		return this.field.isEmpty();
	}

	/**
	 * What differs between two states of an entry, each by the names of its fields; what
	 * a state does not name is empty there.
	 */
	public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
		Set<String> fields = new LinkedHashSet<>(before.keySet());
		fields.addAll(after.keySet());
		return fields.stream()
			.map((field) -> new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
			.filter((one) -> !one.before().equals(one.after()))
			.toList();
	}

}
