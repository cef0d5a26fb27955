package org.article12.core.text;

import java.util.Set;

/**
 * Sets apart in a sentence a text that runs from the right, so that an Arabic name among
 * English words leaves the quotation marks and figures around it where they belong.
 */
public final class Apart {

	private static final String FIRST_STRONG_ISOLATE = "\u2068";

	private static final String POP_ISOLATE = "\u2069";

	private static final Set<Byte> RIGHT_TO_LEFT = Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

	/** Hebrew is the first script in Unicode that runs from the right. */
	private static final char FIRST_FROM_THE_RIGHT = '\u0590';

	private Apart() {
	}

	/**
	 * The text as it stands in a sentence.
	 * @return the text between isolates where some of it runs from the right; else the
	 * text
	 */
	public static String in(String text) {
		return runsFromTheRight(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
	}

	/**
	 * Most texts are of letters that all stand before these, and this is asked of each.
	 */
	private static boolean runsFromTheRight(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= FIRST_FROM_THE_RIGHT
					&& RIGHT_TO_LEFT.contains(Character.getDirectionality(text.codePointAt(at)))) {
				return true;
			}
		}
		return false;
	}

	/** The text without such marks, for where they are not wanted. */
	public static String joined(String text) {
		return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "");
	}

}
