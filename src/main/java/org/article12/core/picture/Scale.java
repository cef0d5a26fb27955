package org.article12.core.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers along a picture's edge: from zero, in equal steps of 1, 2 or 5 or ten times
 * as much.
 *
 * @param step from one to the next
 * @param steps how many there are
 */
record Scale(double step, int steps) {

	private static final int MOST_STEPS = 5;

	/**
	 * A scale that holds everything up to a figure.
	 * @param most the greatest figure, not below zero
	 * @param whole whether only whole numbers are counted
	 */
	static Scale upTo(double most, boolean whole) {
		if (!(most >= 0 && Double.isFinite(most))) {
			throw new IllegalArgumentException("No scale holds " + most);
		}
		if (most == 0) {
			return new Scale(1, 1);
		}
		double power = Math.pow(10, Math.floor(Math.log10(most)) - 1);
		double step = whole ? Math.max(1, power) : power;
		for (int at = 1; step * MOST_STEPS < most; at++) {
			step *= (at % 3 == 2) ? 2.5 : 2;
		}
		return new Scale(step, (int) Math.max(1, Math.ceil(most / step - 1e-9)));
	}

	/** The number at its end. */
	double top() {
		return this.step * this.steps;
	}

	/** Its numbers, from zero. */
	List<Double> ticks() {
		return IntStream.rangeClosed(0, this.steps).mapToObj((at) -> at * this.step).toList();
	}

	/** Which part of its length a figure takes, from 0 to 1. */
	double part(double value) {
		return value / top();
	}

	/** In which step a figure is, from 1; 0 for none. */
	int level(double value) {
		return (value <= 0) ? 0 : (int) Math.min(this.steps, Math.ceil(value / this.step - 1e-9));
	}

}
