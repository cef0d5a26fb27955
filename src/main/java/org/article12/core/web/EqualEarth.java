package org.article12.core.web;

/**
 * The projection of the map: Equal Earth, which keeps areas, so that no region looks
 * larger than another one that is as large (Šavrič, Patterson and Jenny, 2018). The map
 * ends at 84 degrees north and 57 degrees south; the outlines in {@code assets/world.svg}
 * are drawn in the same way.
 */
public final class EqualEarth {

	/** The map's width. */
	public static final double WIDTH = 1000;

	/** Its height. */
	public static final double HEIGHT = 434.8;

	private static final double NORTH = 84;

	private static final double[] A = { 1.340264, -0.081106, 0.000893, 0.003796 };

	private static final double M = Math.sqrt(3) / 2;

	private static final double UNIT = WIDTH / (2 * x(0, Math.PI));

	private EqualEarth() {
	}

	/**
	 * Where a place is on the map.
	 * @param latitude in degrees
	 * @param longitude in degrees
	 */
	public static Point at(double latitude, double longitude) {
		double across = x(parameter(latitude), Math.toRadians(longitude));
		return new Point(WIDTH / 2 + UNIT * across, UNIT * (y(parameter(NORTH)) - y(parameter(latitude))));
	}

	private static double parameter(double latitude) {
		return Math.asin(M * Math.sin(Math.toRadians(latitude)));
	}

	private static double x(double parameter, double longitude) {
		double square = parameter * parameter;
		double sixth = square * square * square;
		return longitude * Math.cos(parameter)
				/ (M * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square)));
	}

	private static double y(double parameter) {
		double square = parameter * parameter;
		double sixth = square * square * square;
		return parameter * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
	}

	/**
	 * A point of a drawing, from its upper left corner.
	 *
	 * @param x to the right
	 * @param y downwards
	 */
	public record Point(double x, double y) {
	}

}
