package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list asks for, value by value. What cannot be read narrows
 * nothing and is kept, so that the page can name it.
 */
public final class AddressValues {

	private static final int LONGEST_ECHO = 60;

	private static final int LAST_PAGE = 1_000_000;

	private static final String NUMBER = "[1-9]\\d{0,8}";

	private final List<Unknown> unknown = new ArrayList<>();

	/**
	 * Reads a value.
	 * @param name of the parameter
	 * @param value as it stands in the address; null or blank when it is not given
	 * @param reader finds what is meant; empty when there is nothing such
	 * @return null when nothing is given, or nothing such is found
	 */
	public <T> @Nullable T read(String name, @Nullable String value, Function<String, Optional<T>> reader) {
		if (value == null || Text.isBlank(value)) {
			return null;
		}
		Optional<T> found = reader.apply(value.strip());
		if (found.isEmpty()) {
			this.unknown.add(Unknown.of(name, value.strip()));
		}
		return found.orElse(null);
	}

	/** Reads the name of a constant. */
	public <E extends Enum<E>> @Nullable E constant(String name, @Nullable String value, Class<E> constants) {
		return read(name, value,
				(text) -> Stream.of(constants.getEnumConstants()).filter((one) -> one.name().equals(text)).findFirst());
	}

	/**
	 * Reads the number of a page, from 1; 1 when none is given. It is never so large that
	 * the rows before it cannot be counted.
	 */
	public int page(@Nullable String value) {
		Integer page = read("page", value,
				(text) -> text.matches(NUMBER) ? Optional.of(Integer.valueOf(text)) : Optional.empty());
		return (page != null) ? Math.min(page, LAST_PAGE) : 1;
	}

	/** What could not be read. */
	public List<Unknown> unknown() {
		return List.copyOf(this.unknown);
	}

	/**
	 * A value that nothing is known of.
	 *
	 * @param parameter the parameter's name
	 * @param value its value, shortened
	 */
	public record Unknown(String parameter, String value) {

		static Unknown of(String parameter, String value) {
			return new Unknown(parameter, Text.shortened(value, LONGEST_ECHO));
		}

	}

}
