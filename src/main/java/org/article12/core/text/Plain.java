package org.article12.core.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Writes what somebody typed as the readers take it: digits of any script as 0 to 9,
 * letters small, full-width signs narrow, and each kind of space, dash and apostrophe as
 * one, so that a number may even mix scripts without losing a digit.
 */
final class Plain {

	/** A plain text that is longer is neither a number nor a date. */
	static final int LONGEST = 200;

	private static final int DECIMAL_BASE = 10;

	private static final int FULL_WIDTH_FIRST = 0xff01;

	private static final int FULL_WIDTH_LAST = 0xff5e;

	private static final int FROM_FULL_WIDTH = 0xfee0;

	private static final CodePoints INVISIBLE = CodePoints.of("61c 180b-180f 200b-200f fe00-fe0f");

	private static final CodePoints DASHES = CodePoints.of("58a 5be 2010-2015 207b 208b 2212 301c 30a0 fe58 fe63 ff0d");

	// The last is the Arabic separator of thousands, which like an apostrophe never
	// stands
	// before decimals.
	private static final CodePoints APOSTROPHES = CodePoints.of("27 60 b4 2b9 2bb-2bd 2018-201b 2032 ff07 66c");

	private static final CodePoints COMMAS = CodePoints.of("60c 3001 fe50 ff0c ff64");

	private Plain() {
	}

	/** The text in that form; no space at either end. */
	static String of(@Nullable String typed) {
		StringBuilder plain = new StringBuilder();
		Text.line(typed).codePoints().filter((one) -> !INVISIBLE.contains(one)).forEach((one) -> {
			if (Character.isDigit(one)) {
				plain.append(Character.digit(one, DECIMAL_BASE));
			}
			else {
				plain.appendCodePoint(sign(one));
			}
		});
		return plain.toString().toLowerCase(Locale.ROOT).strip();
	}

	private static int sign(int codePoint) {
		if (DASHES.contains(codePoint)) {
			return '-';
		}
		if (APOSTROPHES.contains(codePoint)) {
			return '\'';
		}
		if (COMMAS.contains(codePoint)) {
			return ',';
		}
		return (codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST) ? codePoint - FROM_FULL_WIDTH
				: codePoint;
	}

}
