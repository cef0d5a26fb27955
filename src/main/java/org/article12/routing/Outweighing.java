package org.article12.routing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When one step outweighs all that follow: the least by which two sums of its points can
 * differ is more than all that follow can differ by, in as many areas as a request may
 * have.
 */
final class Outweighing {

	/** By how much the points of one unit of weight can differ. */
	private static final BigInteger WIDEST = BigInteger.valueOf((long) Need.MOST_AREAS * Criterion.ONE);

	/** Of these a centre has one at most. */
	private static final Set<Criterion> GROUNDS = EnumSet.of(Criterion.HOST, Criterion.LISTED, Criterion.SCOPE);

	private Outweighing() {
	}

	/**
	 * The steps that weights make, as many as there are, each in the smallest whole
	 * numbers.
	 */
	static List<Map<Criterion, BigInteger>> steps(Map<Criterion, BigInteger> weights) {
		List<Map.Entry<Criterion, BigInteger>> left = new ArrayList<>(
				weights.entrySet().stream().filter((entry) -> entry.getValue().signum() > 0).toList());
		left.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
		List<Map<Criterion, BigInteger>> steps = new ArrayList<>();
		while (!left.isEmpty()) {
			Map<Criterion, BigInteger> step = new EnumMap<>(Criterion.class);
			Map<Criterion, BigInteger> below = new EnumMap<>(Criterion.class);
			left.forEach((entry) -> below.put(entry.getKey(), entry.getValue()));
			do {
				Map.Entry<Criterion, BigInteger> next = left.removeFirst();
				step.put(next.getKey(), next.getValue());
				below.remove(next.getKey());
			}
			while (!left.isEmpty() && grain(step).compareTo(WIDEST.multiply(spread(below))) <= 0);
			BigInteger common = step.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
			step.replaceAll((_, weight) -> weight.divide(common));
			steps.add(step);
		}
		return steps;
	}

	/** The smallest weights that make the order. */
	static Weights weights(CriteriaOrder order) {
		Map<Criterion, BigInteger> weights = new EnumMap<>(Criterion.class);
		order.steps().reversed().forEach((step) -> putAbove(weights, step));
		return new Weights(weights);
	}

	/** The order's steps in as few levels as can each be computed with at once. */
	static List<Weights> levels(CriteriaOrder order) {
		List<Weights> levels = new ArrayList<>();
		Map<Criterion, BigInteger> level = new EnumMap<>(Criterion.class);
		for (CriteriaStep step : order.steps().reversed()) {
			Map<Criterion, BigInteger> more = new EnumMap<>(level);
			putAbove(more, step);
			if (!Weights.fits(more)) {
				levels.addFirst(new Weights(level));
				more = new EnumMap<>(Criterion.class);
				putAbove(more, step);
			}
			level = more;
		}
		levels.addFirst(new Weights(level));
		return levels;
	}

	private static void putAbove(Map<Criterion, BigInteger> weights, CriteriaStep step) {
		Map<Criterion, BigInteger> own = new EnumMap<>(Criterion.class);
		step.weights().forEach((criterion, weight) -> own.put(criterion, BigInteger.valueOf(weight)));
		BigInteger times = WIDEST.multiply(spread(weights)).divide(grain(own)).add(BigInteger.ONE);
		own.forEach((criterion, weight) -> weights.put(criterion, weight.multiply(times)));
	}

	/** The least by which two sums of points that are not equal differ. */
	private static BigInteger grain(Map<Criterion, BigInteger> weights) {
		return weights.entrySet()
			.stream()
			.map((entry) -> entry.getValue().multiply(BigInteger.valueOf(entry.getKey().grain())))
			.reduce(BigInteger.ZERO, BigInteger::gcd);
	}

	/** The most by which the values of two centres can differ, weighed. */
	private static BigInteger spread(Map<Criterion, BigInteger> weights) {
		BigInteger others = BigInteger.ZERO;
		BigInteger ground = BigInteger.ZERO;
		for (Map.Entry<Criterion, BigInteger> entry : weights.entrySet()) {
			if (GROUNDS.contains(entry.getKey())) {
				ground = ground.max(entry.getValue());
			}
			else {
				others = others.add(entry.getValue());
			}
		}
		return others.add(ground);
	}

}
