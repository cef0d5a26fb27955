package org.article12.core.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.article12.core.text.Text;

/**
 * The names of a workbook's sheets, as spreadsheets ask for them: at most 31 characters,
 * none of those that stand in references to cells, no apostrophe at an end, not the one
 * that they keep for themselves, and each once, whatever its case.
 */
final class SheetNames {

	private static final int LONGEST = 31;

	private static final String RESERVED = "history";

	private static final String UNNAMED = "Sheet";

	private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

	/** The name of the next sheet: what it is called, or as near to it as can be. */
	String next(String called) {
		String plain = Text.line(called).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll(" +", " ");
		String name = shortened(trimmed(plain), LONGEST);
		String base = name.isEmpty() ? UNNAMED : name;
		String next = base;
		for (int more = 2; !this.taken.add(next.toLowerCase(Locale.ROOT)); more++) {
			String number = " " + more;
			next = shortened(base, LONGEST - number.length()) + number;
		}
		return next;
	}

	private static String trimmed(String text) {
		return text.replaceAll("^['\\s]+|['\\s]+$", "");
	}

	// Spreadsheets count UTF-16 units; half a character is none.
	private static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
		return trimmed(text.substring(0, end));
	}

}
