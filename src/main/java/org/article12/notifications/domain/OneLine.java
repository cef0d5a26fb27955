package org.article12.notifications.domain;

import java.util.regex.Pattern;

import org.article12.core.text.Apart;

/** Text for a place that holds one line: a mail's subject, a name beside an address. */
public final class OneLine {

	// Every line end that any reader of a mail might take for one, and what turns text
	// round.
	private static final Pattern BREAKS = Pattern
		.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\s]+");

	private static final int LONGEST = 200;

	private OneLine() {
	}

	/** The text with each break turned into a blank, and cut where it is too long. */
	public static String of(String text) {
		String line = BREAKS.matcher(Apart.joined(text)).replaceAll(" ").strip();
		return (line.codePointCount(0, line.length()) <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

}
