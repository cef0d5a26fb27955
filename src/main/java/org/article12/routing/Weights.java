package org.article12.routing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each criterion counts: whole numbers of which only the proportions matter.
 *
 * @param of the weight of each weighted criterion; one that is missing counts nothing
 */
public record Weights(Map<Criterion, Long> of) {

	/** What all weights together may come to, so that no sum of points overflows. */
	public static final long MOST_TOGETHER = 7_500_000_000_000L;

	/**
	 * The order of importance that the first rules had. Down to {@link Criterion#LOAD}
	 * the least step of a criterion outweighs everything below it in all of twelve areas;
	 * what a centre has done, a fair share and nearness are weighed against each other.
	 */
	public static final Weights DEFAULT = new Weights(Map.ofEntries(Map.entry(Criterion.IN_REGION, 6_000_000_000_000L),
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
		Map<Criterion, Long> all = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.WEIGHTED) {
			all.put(criterion, of.getOrDefault(criterion, 0L));
		}
		of = Collections.unmodifiableMap(all);
	}

	/** What is wrong with weights, if anything. */
	public static Optional<Problem> problem(Map<Criterion, Long> weights) {
		if (weights.containsKey(Criterion.CODE)) {
			return Optional.of(Problem.NO_SUCH_CRITERION);
		}
		long together = 0;
		for (long weight : weights.values()) {
			if (weight < 0) {
				return Optional.of(Problem.NEGATIVE);
			}
			if (weight > MOST_TOGETHER - together) {
				return Optional.of(Problem.TOO_LARGE);
			}
			together += weight;
		}
		return (together == 0) ? Optional.of(Problem.ALL_ZERO) : Optional.empty();
	}

	/** The weight of a weighted criterion. */
	public long weight(Criterion criterion) {
		return this.of.getOrDefault(criterion, 0L);
	}

	/** What can be wrong with weights. */
	public enum Problem {

		/** One is below 0. */
		NEGATIVE,
		/** None is above 0. */
		ALL_ZERO,
		/** They come to more than {@link Weights#MOST_TOGETHER} together. */
		TOO_LARGE,
		/** The order of codes is never weighed. */
		NO_SUCH_CRITERION

	}

}
