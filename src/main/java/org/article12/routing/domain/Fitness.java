package org.article12.routing.domain;

import org.article12.routing.Criterion;

/**
 * How well areas are placed, as one number that is greater when it is better. Each
 * criterion has a field of bits of its own, the more important one in the higher bits,
 * wide enough for twelve areas: to compare two numbers is to compare the criteria in
 * order, and to add two numbers is to add each criterion.
 * <p>
 * Because an order of this kind is kept by addition, the centres of a set place their
 * areas best together when each area goes to the centre that is best for it.
 */
final class Fitness {

	/** The share of capacity in use when nothing is free. */
	static final int FULL_LOAD = 10_000;

	private static final int FARTHEST_KM = 20_100;

	private static final int COUNT_BITS = 4;

	private static final int LOAD_BITS = 17;

	private static final int DISTANCE_BITS = 18;

	private Fitness() {
	}

	/** The fitness of one area at a centre of which this is true. */
	static long of(boolean inRegion, boolean primary, boolean language, Standing standing, int load, int kilometres) {
		long fitness = bit(Criterion.IN_REGION, inRegion) + bit(Criterion.PRIMARY, primary)
				+ bit(Criterion.LANGUAGE, language);
		if (standing.basis() != null) {
			fitness += switch (standing.basis()) {
				case HOST -> bit(Criterion.HOST, true);
				case LISTED -> bit(Criterion.LISTED, true);
				case SCOPE -> bit(Criterion.SCOPE, true);
				case REGION -> 0;
			};
		}
		fitness += (long) (FULL_LOAD - Math.clamp(load, 0, FULL_LOAD)) << shift(Criterion.LOAD);
		return fitness + Math.max(0, FARTHEST_KM - kilometres);
	}

	/** The first criterion in which the two differ; the codes decide when none does. */
	static Criterion decisive(long one, long other) {
		for (Criterion criterion : Criterion.values()) {
			if (field(criterion, one) != field(criterion, other)) {
				return criterion;
			}
		}
		return Criterion.CODE;
	}

	/**
	 * What a criterion says of so many areas: how many of them, or what load or how many
	 * kilometres in all.
	 */
	static long value(Criterion criterion, long fitness, int areas) {
		long field = field(criterion, fitness);
		return switch (criterion) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE, CODE -> field;
			case LOAD -> (long) FULL_LOAD * areas - field;
			case DISTANCE -> (long) FARTHEST_KM * areas - field;
		};
	}

	private static long bit(Criterion criterion, boolean set) {
		return set ? 1L << shift(criterion) : 0;
	}

	private static long field(Criterion criterion, long fitness) {
		return (fitness >>> shift(criterion)) & ((1L << width(criterion)) - 1);
	}

	private static int width(Criterion criterion) {
		return switch (criterion) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE -> COUNT_BITS;
			case LOAD -> LOAD_BITS;
			case DISTANCE -> DISTANCE_BITS;
			case CODE -> 0;
		};
	}

	private static int shift(Criterion criterion) {
		return switch (criterion) {
			case IN_REGION -> DISTANCE_BITS + LOAD_BITS + 5 * COUNT_BITS;
			case PRIMARY -> DISTANCE_BITS + LOAD_BITS + 4 * COUNT_BITS;
			case LANGUAGE -> DISTANCE_BITS + LOAD_BITS + 3 * COUNT_BITS;
			case HOST -> DISTANCE_BITS + LOAD_BITS + 2 * COUNT_BITS;
			case LISTED -> DISTANCE_BITS + LOAD_BITS + COUNT_BITS;
			case SCOPE -> DISTANCE_BITS + LOAD_BITS;
			case LOAD -> DISTANCE_BITS;
			case DISTANCE, CODE -> 0;
		};
	}

}
