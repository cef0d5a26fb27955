package org.article12.routing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What decides between two sets of equally many centres, and between two centres for an
 * area. Each has a value from 0 to 1 for each area at the centre that takes it, kept in
 * whole parts of {@value #ONE}, so that arithmetic is exact.
 */
public enum Criterion {

	/** The centre is of the Party's region. */
	IN_REGION,
	/** The area is a main field of the centre. */
	PRIMARY,
	/** Centre and Party share a working language. */
	LANGUAGE,
	/** The centre's host country is the Party. */
	HOST,
	/** The centre lists the Party, which is not its host country. */
	LISTED,
	/** A looser scope of the centre includes the Party, which it does not list. */
	SCOPE,
	/**
	 * The share of capacity that is free, in ten-thousandths; 1 where none is recorded.
	 */
	LOAD,
	/**
	 * Deliveries that Parties confirmed in this very area: a tenth for each, up to ten.
	 */
	DELIVERIES,
	/**
	 * The share of offers that were answered in time, as if one of two before had been.
	 */
	ANSWERS,
	/** How Parties evaluated its deliveries, as if one good and one bad came before. */
	EVALUATIONS,
	/** The share of the recent work of all centres that others have. */
	FAIRNESS,
	/** Nearness: whole kilometres, 1 on the spot and 0 at {@value #FARTHEST_KM} km. */
	DISTANCE,
	/** The codes in alphabetical order, so that chance never decides. It has no value. */
	CODE;

	/** The value 1. */
	public static final int ONE = 100_000;

	/** More than half of the way around the earth. */
	public static final int FARTHEST_KM = 25_000;

	/** Those that have a value and a weight, in the order of their importance. */
	public static final List<Criterion> WEIGHTED = Stream.of(values())
		.filter((criterion) -> criterion != CODE)
		.toList();

	/** The value of a number of kilometres. */
	public static int nearness(int kilometres) {
		return Math.max(0, FARTHEST_KM - kilometres) * (ONE / FARTHEST_KM);
	}

	/** The least by which two values that are not equal differ. */
	public int grain() {
		return switch (this) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE, CODE -> ONE;
			case DELIVERIES -> ONE / 10;
			case LOAD -> 10;
			case DISTANCE -> ONE / FARTHEST_KM;
			case ANSWERS, EVALUATIONS, FAIRNESS -> 1;
		};
	}

	/**
	 * Whether it is a share or a distance, in which two centres are hardly ever equal.
	 */
	public boolean isFine() {
		return grain() < ONE / 10;
	}

	/**
	 * What values that were added up say in the criterion's own measure: how many areas,
	 * what load in ten-thousandths, how many kilometres; else the mean in thousandths.
	 * @param sum the sum of the values
	 * @param areas of how many areas
	 */
	public long measure(long sum, int areas) {
		return switch (this) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE, CODE -> sum / ONE;
			case LOAD -> ((long) ONE * areas - sum) / 10;
			case DISTANCE -> (long) FARTHEST_KM * areas - sum / (ONE / FARTHEST_KM);
			case DELIVERIES, ANSWERS, EVALUATIONS, FAIRNESS -> sum * 1000 / ((long) ONE * areas);
		};
	}

}
