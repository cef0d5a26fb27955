package org.article12.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance from a seed: the same seed and number throw the same. */
final class Dice {

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private final SplittableRandom random;

	Dice(long seed, long number) {
		this.random = new SplittableRandom(seed * SPREAD + number);
	}

	/** Whether something happens that does so in that share of cases. */
	boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	/** A number from the first up to and with the second. */
	int between(int least, int most) {
		return this.random.nextInt(least, most + 1);
	}

	/** A number of at least 1, mostly near the mean, now and then much more. */
	int around(double mean) {
		return (int) Math.max(1, Math.round(-mean * Math.log(1 - this.random.nextDouble())));
	}

	/** One of these. */
	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** The place of a weight among its running totals. */
	int weighed(double[] totals) {
		double thrown = this.random.nextDouble() * totals[totals.length - 1];
		int low = 0;
		int high = totals.length - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (totals[middle] <= thrown) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Some of these, each once, in their order. */
	<T> List<T> some(List<T> choices, int howMany) {
		List<T> left = new ArrayList<>(choices);
		while (left.size() > howMany) {
			left.remove(this.random.nextInt(left.size()));
		}
		return left;
	}

	/** An identity. */
	UUID id() {
		return new UUID(this.random.nextLong() & ~0xF000L | 0x4000L,
				this.random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
	}

}
