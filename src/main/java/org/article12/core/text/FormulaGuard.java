package org.article12.core.text;

/**
 * Keeps texts from being taken for formulas, which a spreadsheet would run: an apostrophe
 * goes before such a text, and is taken away again when the table comes back. A text that
 * has the apostrophe of itself gets a second one, so that each comes back as it was.
 */
public final class FormulaGuard {

	private static final char GUARD = '\'';

	/** Also as East Asian keyboards type them, which spreadsheets take for the same. */
	private static final String BEGINS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private FormulaGuard() {
	}

	/**
	 * The text, clean and harmless; asked also before it is cleaned, since what is taken
	 * out might have hidden the sign.
	 */
	public static String harmless(String text) {
		String clean = Text.clean(text);
		return (begins(text) || begins(clean) || isGuarded(clean)) ? GUARD + clean : clean;
	}

	/** The text, clean, where no formula can come of it; only guards get their guard. */
	public static String kept(String text) {
		String clean = Text.clean(text);
		return isGuarded(clean) ? GUARD + clean : clean;
	}

	/** The text as it was before it was made harmless. */
	public static String restored(String text) {
		return isGuarded(text) ? text.substring(1) : text;
	}

	// One or more guards before a sign.
	private static boolean isGuarded(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) == GUARD) {
			at++;
		}
		return at > 0 && begins(text.substring(at));
	}

	private static boolean begins(String text) {
		return !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0;
	}

}
