package org.article12.site.web;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;

import org.article12.core.web.EqualEarth;
import org.article12.core.web.EqualEarth.Point;

/**
 * The part of the world that a map shows: large enough for all that matters, and never so
 * small that the coarse outlines mislead.
 *
 * @param left where it begins on the map of the world
 * @param top where it begins on the map of the world
 * @param scale how much larger it is drawn
 * @param height the drawing's height; its width is {@value #WIDTH}
 */
record MapFrame(double left, double top, double scale, double height) {

	/** The width of every drawing. */
	static final double WIDTH = 640;

	private static final double SMALLEST = 300;

	private static final double ROOM = 1.4;

	private static final double FLATTEST = 1.9;

	private static final double STEEPEST = 1.5;

	/**
	 * The frame around points of the map of the world, of which there is at least one.
	 */
	static MapFrame around(Collection<Point> points) {
		DoubleSummaryStatistics across = points.stream().mapToDouble(Point::x).summaryStatistics();
		DoubleSummaryStatistics down = points.stream().mapToDouble(Point::y).summaryStatistics();
		double wanted = ROOM * (down.getMax() - down.getMin());
		double width = Math.clamp(Math.max(ROOM * (across.getMax() - across.getMin()), wanted * STEEPEST), SMALLEST,
				EqualEarth.WIDTH);
		double height = Math.min(EqualEarth.HEIGHT, Math.clamp(wanted, width / FLATTEST, width / STEEPEST));
		double scale = WIDTH / width;
		return new MapFrame(start(across, width, EqualEarth.WIDTH), start(down, height, EqualEarth.HEIGHT), scale,
				height * scale);
	}

	private static double start(DoubleSummaryStatistics points, double size, double whole) {
		double middle = (points.getMin() + points.getMax()) / 2;
		return Math.clamp(middle - size / 2, 0, whole - size);
	}

	/** Where a point of the map of the world is in the drawing. */
	Point place(Point point) {
		return new Point((point.x() - this.left) * this.scale, (point.y() - this.top) * this.scale);
	}

	/** Whether a point of the drawing is within it, so far from its edges. */
	boolean shows(Point point, double distance) {
		return point.x() >= distance && point.x() <= WIDTH - distance && point.y() >= distance
				&& point.y() <= this.height - distance;
	}

}
