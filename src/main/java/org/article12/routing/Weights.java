package org.article12.routing;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each criterion counts: whole numbers of which only the proportions matter, as
 * large as they need be. What they say in words is their {@link CriteriaOrder}.
 *
 * @param of the weight of each weighted criterion; one that is missing counts nothing
 */
public record Weights(Map<Criterion, BigInteger> of) {

	/**
	 * What weights that are computed with at once may come to, so that no sum of points
	 * overflows.
	 */
	public static final long MOST_TOGETHER = 7_500_000_000_000L;

	/**
	 * The order of importance that the first rules had. Down to {@link Criterion#LOAD}
	 * the least step of a criterion outweighs everything below it in all of twelve areas;
	 * what a centre has done, a fair share and nearness are weighed against each other.
	 */
	public static final Weights DEFAULT = whole(Map.ofEntries(Map.entry(Criterion.IN_REGION, 6_000_000_000_000L),
			Map.entry(Criterion.PRIMARY, 450_000_000_000L), Map.entry(Criterion.LANGUAGE, 34_000_000_000L),
			Map.entry(Criterion.HOST, 2_800_000_000L), Map.entry(Criterion.LISTED, 230_000_000L),
			Map.entry(Criterion.SCOPE, 17_000_000L), Map.entry(Criterion.LOAD, 1_400_000L),
			Map.entry(Criterion.DELIVERIES, 2L), Map.entry(Criterion.ANSWERS, 2L), Map.entry(Criterion.EVALUATIONS, 2L),
			Map.entry(Criterion.FAIRNESS, 4L), Map.entry(Criterion.DISTANCE, 1L)));

	/**
	 * Weights.
	 * @throws IllegalArgumentException when they have a {@link Problem}
	 */
	public Weights {
		problem(of).ifPresent((problem) -> {
			throw new IllegalArgumentException("Weights: " + problem);
		});
		Map<Criterion, BigInteger> all = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.WEIGHTED) {
			all.put(criterion, of.getOrDefault(criterion, BigInteger.ZERO));
		}
		of = Collections.unmodifiableMap(all);
	}

	/** Weights that are not too large to be written as such. */
	public static Weights whole(Map<Criterion, Long> weights) {
		Map<Criterion, BigInteger> whole = new EnumMap<>(Criterion.class);
		weights.forEach((criterion, weight) -> whole.put(criterion, BigInteger.valueOf(weight)));
		return new Weights(whole);
	}

	/** What is wrong with weights, if anything. */
	public static Optional<Problem> problem(Map<Criterion, BigInteger> weights) {
		if (weights.containsKey(Criterion.CODE)) {
			return Optional.of(Problem.NO_SUCH_CRITERION);
		}
		if (weights.values().stream().anyMatch((weight) -> weight.signum() < 0)) {
			return Optional.of(Problem.NEGATIVE);
		}
		if (together(weights).signum() == 0) {
			return Optional.of(Problem.ALL_ZERO);
		}
		boolean computable = fits(weights) || Outweighing.steps(weights).stream().allMatch(Weights::fits);
		return computable ? Optional.empty() : Optional.of(Problem.TOO_LARGE);
	}

	static boolean fits(Map<Criterion, BigInteger> weights) {
		return together(weights).compareTo(BigInteger.valueOf(MOST_TOGETHER)) <= 0;
	}

	private static BigInteger together(Map<Criterion, BigInteger> weights) {
		return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
	}

	/** The weight of a weighted criterion. */
	public BigInteger weight(Criterion criterion) {
		return this.of.getOrDefault(criterion, BigInteger.ZERO);
	}

	/**
	 * The same in levels that can each be computed with at once, in the order in which
	 * they decide. Of most weights that is one.
	 */
	public List<Weights> levels() {
		return fits(this.of) ? List.of(this) : Outweighing.levels(CriteriaOrder.of(this));
	}

	/** What can be wrong with weights. */
	public enum Problem {

		/** One is below 0. */
		NEGATIVE,
		/** None is above 0. */
		ALL_ZERO,
		/**
		 * Those that are weighed against each other come to more than
		 * {@link Weights#MOST_TOGETHER}.
		 */
		TOO_LARGE,
		/** The order of codes is never weighed. */
		NO_SUCH_CRITERION

	}

}
