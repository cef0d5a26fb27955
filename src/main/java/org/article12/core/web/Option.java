package org.article12.core.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list, of radio buttons or of checkboxes.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param hint a line beneath the label, or null
 */
public record Option(String value, String label, @Nullable String hint) {

	public Option(String value, String label) {
		this(value, label, null);
	}

	/**
	 * A choice for each constant, by its name.
	 * @param family what the keys of their words begin with
	 * @param words says a key
	 */
	public static <E extends Enum<E>> List<Option> each(E[] constants, String family, UnaryOperator<String> words) {
		return Stream.of(constants).map((one) -> new Option(one.name(), words.apply(family + one.name()))).toList();
	}

}
