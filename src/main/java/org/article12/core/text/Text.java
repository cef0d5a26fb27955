package org.article12.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a text is to the portal. Whatever comes in is cleaned once, at the entrance; how
 * long it is, and whether there is anything to see in it, is asked here and nowhere else.
 * The database asks the same of its columns with {@code is_blank} and
 * {@code char_length}, the pages' script counts the same way.
 */
public final class Text {

	// What no text holds. Control characters; halves of surrogate pairs; what Unicode
	// calls non-characters (the last two of each plane as well); soft hyphens; what turns
	// the direction of other text round (embeddings, overrides, isolates); joiners of
	// words, invisible operators and marks that are no longer used; byte order marks;
	// anchors of interlinear notes and of objects; shorthand and musical formatting;
	// tags.
	// Marks that scripts need stay: ZWJ, ZWNJ, ZWSP, LRM, RLM, ALM, selectors of
	// variants.
	private static final CodePoints NOT_TEXT = CodePoints.of("""
			00-08 0e-1f 7f-84 86-9f ad 202a-202e 2060-206f d800-dfff fdd0-fdef feff fff9-fffc
			1bca0-1bca3 1d173-1d17a e0000-e007f""");

	// What leaves nothing to see: spaces of every width, fillers, marks that only act on
	// their neighbours, and accents that stand on no letter.
	private static final CodePoints NOTHING_TO_SEE = CodePoints.of("""
			00-20 7f-a0 ad 300-36f 61c 115f-1160 1680 17b4-17b5 180b-180f 1ab0-1aff 1dc0-1dff 2000-200f
			2028-202f 205f-206f 20d0-20ff 2800 3000 3164 d800-dfff fdd0-fdef fe00-fe0f fe20-fe2f feff
			ffa0 fff0-fffc 13441-13442 16fe4 1bca0-1bca3 1d159 1d173-1d17a e0000-e0fff""");

	private static final int END_OF_PLANE = 0xfffe;

	/** Below it each letter is composed, and nothing joins the one before. */
	private static final char COMBINING = '\u0300';

	private static final char SOFT_HYPHEN = '\u00ad';

	// Also the vertical tab and the form feed, which word processors leave for line ends.
	private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028\u2029]");

	private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+");

	private Text() {
	}

	/**
	 * Cleans what was typed or sent: composed letters (NFC), each line end one
	 * {@code \n}, and none of the characters that no text holds. Cleaning twice changes
	 * nothing more.
	 * @param typed as it came in; null counts as nothing
	 */
	public static String clean(@Nullable String typed) {
		if (typed == null || typed.isEmpty()) {
			return "";
		}
		if (isPlain(typed)) {
			return typed;
		}
		String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
		return Normalizer.normalize(withoutWhatIsNoText(lines), Normalizer.Form.NFC);
	}

	/**
	 * Cleans what was typed into a field of one line: as {@link #clean}, with each run of
	 * spaces and line ends one space, and none at the edges.
	 */
	public static String line(@Nullable String typed) {
		return SPACES.matcher(clean(typed)).replaceAll(" ").strip();
	}

	/**
	 * Whether there is nothing to see: no character at all, or only spaces of any width,
	 * fillers, invisible marks and accents without a letter.
	 */
	public static boolean isBlank(@Nullable String text) {
		return text == null || text.codePoints().allMatch((one) -> NOTHING_TO_SEE.contains(one) || isEndOfPlane(one));
	}

	/** How many characters a text has once it is clean; a line end is one. */
	public static int length(@Nullable String typed) {
		String text = clean(typed);
		return text.codePointCount(0, text.length());
	}

	/**
	 * The beginning of a text where it is too long, with … as its last character; never
	 * half a character.
	 * @param longest the most characters of what is returned
	 */
	public static String shortened(String text, int longest) {
		return (text.codePointCount(0, text.length()) <= longest) ? text
				: text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
	}

	/**
	 * Most texts have only what is clean as it is; they are read more often than typed.
	 */
	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char one = text.charAt(at);
			boolean plain = (one >= ' ' && one <= '~') || one == '\n' || one == '\t'
					|| (one >= '\u00a0' && one < COMBINING && one != SOFT_HYPHEN);
			if (!plain) {
				return false;
			}
		}
		return true;
	}

	private static String withoutWhatIsNoText(String text) {
		if (text.codePoints().noneMatch(Text::isNoText)) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().filter((one) -> !isNoText(one)).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isNoText(int codePoint) {
		return NOT_TEXT.contains(codePoint) || isEndOfPlane(codePoint);
	}

	private static boolean isEndOfPlane(int codePoint) {
		return (codePoint & END_OF_PLANE) == END_OF_PLANE;
	}

}
