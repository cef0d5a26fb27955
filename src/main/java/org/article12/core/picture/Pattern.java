package org.article12.core.picture;

/**
 * A tile with which areas are filled, so that they differ by more than colour.
 *
 * @param id unique within the page
 * @param size width and height of the tile
 * @param back the colour behind its figure
 * @param front the colour of its figure
 * @param figure the outline of its figure
 */
public record Pattern(String id, int size, String back, String front, String figure) {

	/** The colour of writing and of what must be seen first. */
	static final String INK = "#10243e";

	/** The colour of what the figures are about. */
	static final String ACT = "#0b63a8";

	/** The colour of lines that only divide. */
	static final String LINE = "#c9d3de";

	private static final String WHITE = "#ffffff";

	private static final String PALE = "#dfe8f0";

	private static final String SLANTED = "M-1 1l2-2M0 6l6-6M5 7l2-2";

	private static final String[][] SERIES = { { ACT, ACT, "" }, { WHITE, INK, SLANTED }, { PALE, ACT, "M1 3h2" },
			{ INK, INK, "" }, { WHITE, ACT, "M0 3h6M3 0v6" }, { PALE, INK, "M3 0v6" } };

	private static final String[][] LEVELS = { { PALE, PALE, "" }, { PALE, ACT, "M2 3h2" }, { WHITE, ACT, SLANTED },
			{ "#9fc3e0", INK, "M0 3h6M3 0v6" }, { INK, INK, "" } };

	private static final int TILE = 6;

	/** How a series is filled; from the seventh on they begin again. */
	static Pattern ofSeries(String picture, int number) {
		return of(picture + "-s", number % SERIES.length, SERIES);
	}

	/** How a step of a heat map is filled: the darker, the more. */
	static Pattern ofLevel(String picture, int level, int levels) {
		return of(picture + "-l", (level == levels) ? LEVELS.length - 1 : level - 1, LEVELS);
	}

	private static Pattern of(String id, int number, String[][] all) {
		String[] one = all[number];
		return new Pattern(id + number, TILE, one[0], one[1], one[2]);
	}

	/** What an area says that is filled with it. */
	String fill() {
		return this.figure.isEmpty() ? this.back : "url(#%s)".formatted(this.id);
	}

}
