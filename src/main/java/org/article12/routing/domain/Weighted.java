package org.article12.routing.domain;

import org.article12.routing.Criterion;
import org.article12.routing.Weights;

/** Each value counts as much as its weight says. */
final class Weighted implements Order {

	private final long[] weights = new long[Criterion.WEIGHTED.size()];

	Weighted(Weights weights) {
		for (Criterion criterion : Criterion.WEIGHTED) {
			this.weights[criterion.ordinal()] = weights.weight(criterion);
		}
	}

	@Override
	public long fitness(int[] values) {
		long points = 0;
		for (int index = 0; index < this.weights.length; index++) {
			points += this.weights[index] * values[index];
		}
		return points;
	}

	/** The criterion by which the better one gains most. */
	@Override
	public Criterion decisive(long[] better, long[] worse) {
		Criterion decisive = Criterion.CODE;
		long most = 0;
		for (Criterion criterion : Criterion.WEIGHTED) {
			int index = criterion.ordinal();
			long gain = this.weights[index] * (better[index] - worse[index]);
			if (gain > most) {
				decisive = criterion;
				most = gain;
			}
		}
		return decisive;
	}

	@Override
	public boolean showsScores() {
		return true;
	}

}
