package org.article12.core.picture;

import java.util.List;

/**
 * A picture as it is drawn: marks and words at their places, from left to right. Whoever
 * shows it to people who read from right to left turns it round.
 *
 * @param width in pixels
 * @param height in pixels
 * @param patterns with which marks are filled
 * @param marks lines and areas, the lowest first
 * @param words what is written above them
 */
public record Drawing(int width, int height, List<Pattern> patterns, List<Mark> marks, List<Writing> words) {

	/** What the picture shows of its own plane. */
	public String viewBox() {
		return "0 0 %d %d".formatted(this.width, this.height);
	}

	/**
	 * Lines or an area.
	 *
	 * @param path its outline, with none but straight lines
	 * @param fill its colour or pattern, or {@code none}
	 * @param stroke the colour of its edge, or {@code none}
	 * @param thickness of its edge
	 * @param dashes lengths of strokes and gaps; {@code none} for a whole line
	 */
	public record Mark(String path, String fill, String stroke, double thickness, String dashes) {
	}

	/**
	 * Words at a place.
	 *
	 * @param anchor whether they {@code start} there, {@code end} there or have it in
	 * their {@code middle}
	 * @param turned whether they run upwards
	 */
	public record Writing(double x, double y, String anchor, boolean turned, String words) {

		/** How they are brought to their place. */
		public String transform() {
			String moved = "translate(%s %s)".formatted(Pen.figure(this.x), Pen.figure(this.y));
			return this.turned ? moved + " rotate(-90)" : moved;
		}

	}

}
