package org.article12.core.picture;

import java.util.List;

/** What the patterns of a picture mean, in as many rows as they need. */
final class Legend {

	private static final int ROW = 22;

	private static final int BOX = 14;

	private static final int BEFORE_WORDS = 6;

	private static final int AFTER_WORDS = 22;

	private Legend() {
	}

	/**
	 * Draws it at the top.
	 * @param width how wide the picture is
	 * @return how high it is
	 */
	static int draw(Pen pen, int width, List<Item> items) {
		double x = 1;
		int y = 1;
		for (Item item : items) {
			double room = Math.min(item.words().length() * Pen.LETTER + 1, width - BOX - BEFORE_WORDS - 2);
			if (x > 1 && x + BOX + BEFORE_WORDS + room > width) {
				x = 1;
				y += ROW;
			}
			item.sign().draw(pen, x, y);
			pen.start(x + BOX + BEFORE_WORDS, y + 11.5, room, item.words());
			x += BOX + BEFORE_WORDS + room + AFTER_WORDS;
		}
		return y + ROW + 4;
	}

	/** A field filled with a pattern. */
	static Sign field(Pattern pattern) {
		return (pen, x, y) -> pen.field(x, y, BOX, BOX, pattern);
	}

	/**
	 * A pattern and what it means.
	 *
	 * @param sign what is drawn before the words
	 * @param words what it means
	 */
	record Item(Sign sign, String words) {
	}

	/** What is drawn before the words, 14 pixels wide and high. */
	@FunctionalInterface
	interface Sign {

		void draw(Pen pen, double x, double y);

	}

}
