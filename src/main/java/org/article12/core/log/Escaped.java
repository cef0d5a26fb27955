package org.article12.core.log;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text from elsewhere as a log may hold it: what would begin another line, move the
 * cursor or turn the reading direction is written out instead.
 */
final class Escaped {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

	private Escaped() {
	}

	/** The text without anything that a terminal obeys. */
	static String of(String text) {
		return CONTROL.matcher(text).replaceAll((found) -> "\\\\u%04X".formatted((int) found.group().charAt(0)));
	}

	/** An argument of a log line; numbers stay what they are. */
	static @Nullable Object of(@Nullable Object argument) {
		return (argument == null || argument instanceof Number) ? argument : of(String.valueOf(argument));
	}

}
