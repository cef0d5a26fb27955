package org.article12.routing.domain;

import java.math.BigInteger;
import java.util.List;

import org.article12.routing.Criterion;
import org.article12.routing.Weights;

/**
 * Each value counts as much as its weight says. Weights that are too large to compute
 * with at once are taken apart into levels, each of which outweighs those after it.
 */
final class Weighted implements Order {

	private final Weights weights;

	private final long[][] levels;

	Weighted(Weights weights) {
		this.weights = weights;
		List<Weights> levels = weights.levels();
		this.levels = new long[levels.size()][Criterion.WEIGHTED.size()];
		for (int level = 0; level < this.levels.length; level++) {
			for (Criterion criterion : Criterion.WEIGHTED) {
				this.levels[level][criterion.ordinal()] = levels.get(level).weight(criterion).longValueExact();
			}
		}
	}

	@Override
	public int width() {
		return this.levels.length;
	}

	@Override
	public long[] fitness(int[] values) {
		long[] points = new long[this.levels.length];
		for (int level = 0; level < points.length; level++) {
			for (int index = 0; index < values.length; index++) {
				points[level] += this.levels[level][index] * values[index];
			}
		}
		return points;
	}

	@Override
	public BigInteger points(int[] values) {
		BigInteger points = BigInteger.ZERO;
		for (Criterion criterion : Criterion.WEIGHTED) {
			points = points
				.add(this.weights.weight(criterion).multiply(BigInteger.valueOf(values[criterion.ordinal()])));
		}
		return points;
	}

	/** The criterion by which the better one gains most, on the level that decides. */
	@Override
	public Criterion decisive(long[] better, long[] worse) {
		for (long[] level : this.levels) {
			Criterion decisive = Criterion.CODE;
			long most = 0;
			for (Criterion criterion : Criterion.WEIGHTED) {
				int index = criterion.ordinal();
				long gain = level[index] * (better[index] - worse[index]);
				if (gain > most) {
					decisive = criterion;
					most = gain;
				}
			}
			if (decisive != Criterion.CODE) {
				return decisive;
			}
		}
		return Criterion.CODE;
	}

	@Override
	public boolean showsScores() {
		return true;
	}

}
