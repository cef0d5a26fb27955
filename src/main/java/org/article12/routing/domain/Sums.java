package org.article12.routing.domain;

import java.util.Arrays;

/**
 * Sums of fitness, each of as many numbers as the {@link Order} has: the first in which
 * two differ decides.
 */
final class Sums {

	private final int width;

	private final long[] numbers;

	Sums(int entries, int width) {
		this.width = width;
		this.numbers = new long[entries * width];
	}

	/** Makes the sum at {@code target} the one at {@code base} and more. */
	void put(int target, int base, long[] more) {
		for (int index = 0; index < this.width; index++) {
			this.numbers[target * this.width + index] = this.numbers[base * this.width + index] + more[index];
		}
	}

	/** Makes the sum at {@code target} the one at {@code base} and another one. */
	void put(int target, int base, Sums others, int other) {
		for (int index = 0; index < this.width; index++) {
			this.numbers[target * this.width + index] = this.numbers[base * this.width + index]
					+ others.numbers[other * this.width + index];
		}
	}

	/** Makes the sum at {@code target} another one. */
	void copy(int target, Sums others, int other) {
		System.arraycopy(others.numbers, other * this.width, this.numbers, target * this.width, this.width);
	}

	/** How the sum at {@code at} compares with another one. */
	int compare(int at, Sums others, int other) {
		int order = 0;
		for (int index = 0; index < this.width && order == 0; index++) {
			order = Long.compare(this.numbers[at * this.width + index], others.numbers[other * this.width + index]);
		}
		return order;
	}

	/**
	 * How the sum at {@code base} and another one together compare with the one at
	 * {@code at}.
	 */
	int compareTogether(int base, Sums others, int other, int at) {
		int order = 0;
		for (int index = 0; index < this.width && order == 0; index++) {
			long together = this.numbers[base * this.width + index] + others.numbers[other * this.width + index];
			order = Long.compare(together, this.numbers[at * this.width + index]);
		}
		return order;
	}

	/** The sum at {@code at}. */
	long[] get(int at) {
		return Arrays.copyOfRange(this.numbers, at * this.width, (at + 1) * this.width);
	}

}
