package org.article12.core;

import org.article12.core.text.Text;

/** Rules for what somebody writes into the record, whatever the way in. */
public final class Written {

	/** How many characters a reason, a question or a remark has at most. */
	public static final int MOST = 3000;

	/** How many characters a line has at most, such as a title or a source of money. */
	public static final int MOST_OF_A_LINE = 300;

	private Written() {
	}

	/**
	 * Requires that something is written, and not more than fits.
	 * @param otherwise why it is refused where nothing is
	 */
	public static void required(String text, int most, Refusal otherwise, Object... parameters) {
		if (Text.isBlank(text)) {
			throw new Refused(otherwise, parameters);
		}
		atMost(text, most);
	}

	/** Requires that not more is written than fits. */
	public static void atMost(String text, int most) {
		int length = Text.length(text);
		if (length > most) {
			throw new Refused(TooLong.TEXT_TOO_LONG, most, length - most);
		}
	}

}
