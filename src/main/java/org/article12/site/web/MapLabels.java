package org.article12.site.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.article12.core.web.EqualEarth.Point;

/**
 * Finds room for the labels of a map, one after the other: beside its mark, where it
 * covers least of the other marks and labels and stays within the drawing. It reckons
 * with the size that letters have on a phone, where they are largest compared with the
 * map.
 */
final class MapLabels {

	/** The height of a line of letters. */
	static final double LINE = 24;

	/** A generous mean width of a letter. */
	private static final double LETTER = 13.5;

	private static final double BESIDE = 14;

	private static final double MARK = 11;

	/** To leave the drawing is worse than to cover a label whole. */
	private static final double OUTSIDE = 20;

	private final double height;

	private final List<Box> taken = new ArrayList<>();

	/**
	 * Labels for a drawing.
	 * @param height the drawing's height
	 * @param marks where all marks are
	 */
	MapLabels(double height, List<Point> marks) {
		this.height = height;
		marks.forEach((mark) -> this.taken.add(Box.around(mark)));
	}

	/** Places the next label; earlier ones have the first choice. */
	Label place(String text, Point mark) {
		Label best = best(text, mark);
		this.taken.add(best.box());
		return best;
	}

	/** Places the next label where it covers nothing; empty when there is no room. */
	Optional<Label> placeIfFree(String text, Point mark) {
		return (cost(best(text, mark)) == 0) ? Optional.of(place(text, mark)) : Optional.empty();
	}

	private Label best(String text, Point mark) {
		return candidates(text, mark).stream().min(Comparator.comparingDouble(this::cost)).orElseThrow();
	}

	/** How much of a label covers what has been drawn or leaves the drawing. */
	private double cost(Label label) {
		Box box = label.box();
		double covered = this.taken.stream().mapToDouble(box::shared).sum();
		double outside = box.size() - box.shared(new Box(0, 0, MapFrame.WIDTH, this.height));
		return covered + OUTSIDE * outside;
	}

	private static List<Label> candidates(String text, Point mark) {
		double width = text.length() * LETTER;
		List<Label> candidates = new ArrayList<>();
		for (double down : new double[] { 0, -LINE * .75, LINE * .75 }) {
			candidates.add(new Label(text, "start", mark.x() + BESIDE, mark.y() + down, width));
			candidates.add(new Label(text, "end", mark.x() - BESIDE, mark.y() + down, width));
		}
		for (double down : new double[] { -LINE * 1.1, LINE * 1.1 }) {
			candidates.add(new Label(text, "middle", mark.x(), mark.y() + down, width));
			candidates.add(new Label(text, "start", mark.x() - BESIDE, mark.y() + down, width));
			candidates.add(new Label(text, "end", mark.x() + BESIDE, mark.y() + down, width));
		}
		return candidates;
	}

	/**
	 * A label with its place.
	 *
	 * @param text what it says
	 * @param anchor which end of it stands at its place: start, middle or end
	 * @param x its place
	 * @param y the middle of its line
	 * @param width how wide it is at most
	 */
	record Label(String text, String anchor, double x, double y, double width) {

		Box box() {
			double left = switch (this.anchor) {
				case "start" -> this.x;
				case "end" -> this.x - this.width;
				default -> this.x - this.width / 2;
			};
			return new Box(left, this.y - LINE / 2, left + this.width, this.y + LINE / 2);
		}

	}

	/** A rectangle of the drawing. */
	record Box(double left, double top, double right, double bottom) {

		static Box around(Point mark) {
			return new Box(mark.x() - MARK, mark.y() - MARK, mark.x() + MARK, mark.y() + MARK);
		}

		double size() {
			return (this.right - this.left) * (this.bottom - this.top);
		}

		/** How much of the area both cover. */
		double shared(Box other) {
			double across = Math.min(this.right, other.right) - Math.max(this.left, other.left);
			double down = Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top);
			return Math.max(0, across) * Math.max(0, down);
		}

	}

}
