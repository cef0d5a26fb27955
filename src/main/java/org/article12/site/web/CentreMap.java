package org.article12.site.web;

import java.util.List;

/**
 * A map of a Party and the centres, ready to be drawn.
 *
 * @param height the drawing's height; it is as wide as {@link MapFrame#WIDTH}
 * @param world where the outlines of the world are to be put, and how large
 * @param marks what is marked, the most important last, so that it lies on top
 * @param keys what the marks mean
 */
record CentreMap(String height, World world, List<Mark> marks, List<Key> keys) {

	/** Whether a mark stands for something; each has a shape of its own. */
	enum Kind {

		/** The Party that asks. */
		PARTY,
		/** A centre to be asked. */
		CHOSEN,
		/** A centre that could help as well. */
		COULD,
		/** A centre of another region that works in an area that nobody takes. */
		ELSEWHERE,
		/** A centre that cannot be asked for this. */
		CANNOT

	}

	/** The outlines of the world, in units of the drawing. */
	record World(String x, String y, String width, String height) {
	}

	/**
	 * A mark with its label.
	 *
	 * @param kind its shape
	 * @param x its place
	 * @param y its place
	 * @param label a name or code as in the register; empty when there was no room
	 * @param anchor which end of the label stands at its place
	 * @param labelX the label's place
	 * @param labelY the label's place: the line on which its letters stand
	 */
	record Mark(Kind kind, String x, String y, String label, String anchor, String labelX, String labelY) {
	}

	/**
	 * What a shape stands for.
	 *
	 * @param kind the shape
	 * @param names the Party, or the codes of the centres
	 */
	record Key(Kind kind, List<String> names) {
	}

}
