package org.article12.progress.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How often something took how many days: as many lengths as there are different ones.
 */
final class Lengths {

	private final TreeMap<Integer, Long> times = new TreeMap<>();

	private long all;

	void add(int days) {
		this.times.merge(days, 1L, Long::sum);
		this.all++;
	}

	/** The mean of the two in the middle; null where there is none. */
	@Nullable BigDecimal median() {
		if (this.all == 0) {
			return null;
		}
		long both = at((this.all + 1) / 2) + at(this.all / 2 + 1);
		return (both % 2 == 0) ? BigDecimal.valueOf(both / 2) : BigDecimal.valueOf(both).divide(BigDecimal.TWO);
	}

	/**
	 * The shortest that so many of so many did not exceed; null where there is none.
	 */
	@Nullable BigDecimal percentile(int part, int whole) {
		return (this.all == 0) ? null : BigDecimal.valueOf(at(Math.ceilDiv(this.all * part, whole)));
	}

	/** The length at a place, from 1, the shortest first. */
	private long at(long place) {
		long before = 0;
		for (Map.Entry<Integer, Long> one : this.times.entrySet()) {
			before += one.getValue();
			if (before >= place) {
				return one.getKey();
			}
		}
		throw new IllegalArgumentException("There are only " + this.all + ", not " + place);
	}

}
