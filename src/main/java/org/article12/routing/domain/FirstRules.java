package org.article12.routing.domain;

import java.math.BigInteger;
import java.util.List;

import org.article12.routing.Criterion;

/**
 * Version 1, which had a fixed order in place of weights: kept so that its proposals can
 * still be computed again. Each criterion has a field of bits of its own, the more
 * important one in the higher bits, wide enough for twelve areas, so that to compare two
 * numbers is to compare the criteria in order.
 */
final class FirstRules implements Order {

	/** The name of these rules. */
	static final String VERSION = "1";

	private static final int FARTHEST_KM = 20_100;

	private static final List<Criterion> COUNTED = List.of(Criterion.IN_REGION, Criterion.PRIMARY, Criterion.LANGUAGE,
			Criterion.HOST, Criterion.LISTED, Criterion.SCOPE);

	private static final int COUNT_BITS = 4;

	private static final int LOAD_BITS = 17;

	private static final int DISTANCE_BITS = 18;

	@Override
	public int width() {
		return 1;
	}

	@Override
	public BigInteger points(int[] values) {
		return BigInteger.valueOf(number(values));
	}

	@Override
	public long[] fitness(int[] values) {
		return new long[] { number(values) };
	}

	private static long number(int[] values) {
		long fitness = 0;
		for (Criterion criterion : COUNTED) {
			fitness = (fitness << COUNT_BITS) + values[criterion.ordinal()] / Criterion.ONE;
		}
		fitness = (fitness << LOAD_BITS) + values[Criterion.LOAD.ordinal()] / 10;
		long kilometres = Criterion.DISTANCE.measure(values[Criterion.DISTANCE.ordinal()], 1);
		return (fitness << DISTANCE_BITS) + Math.max(0, FARTHEST_KM - kilometres);
	}

	@Override
	public Criterion decisive(long[] better, long[] worse) {
		for (Criterion criterion : COUNTED) {
			if (better[criterion.ordinal()] != worse[criterion.ordinal()]) {
				return criterion;
			}
		}
		int load = Criterion.LOAD.ordinal();
		return (better[load] != worse[load]) ? Criterion.LOAD : Criterion.DISTANCE;
	}

	@Override
	public boolean showsScores() {
		return false;
	}

}
