package org.article12.routing.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.Criterion;
import org.article12.routing.Weights;

/**
 * A way in which a need can be served: a set of centres, each of which takes areas.
 *
 * @param centres the centres, by code; none where all areas stay open
 * @param places which centre takes which area
 * @param firstRound how many of the areas are with centres of round 1
 * @param fit the points by the criteria that weigh more than load
 * @param rest the points by those that weigh no more
 */
record WayOfServing(List<CentreCode> centres, SortedMap<AreaCode, CentreCode> places, int firstRound, BigInteger fit,
		BigInteger rest) {

	/**
	 * The way in which these centres serve a need: round 1 before round 2, and within a
	 * round the fittest.
	 */
	static WayOfServing of(MeasuredNeed matter, List<Candidate> centres, Weights weights) {
		List<Candidate> first = centres.stream().filter((one) -> one.standing().round() == 1).toList();
		List<Candidate> second = centres.stream().filter((one) -> one.standing().round() == 2).toList();
		SortedMap<AreaCode, CentreCode> places = new TreeMap<>();
		int firstRound = 0;
		BigInteger fit = BigInteger.ZERO;
		BigInteger rest = BigInteger.ZERO;
		for (int area = 0; area < matter.areas().size(); area++) {
			int taker = Round.best(first, area);
			List<Candidate> round = (taker >= 0) ? first : second;
			taker = (taker >= 0) ? taker : Round.best(second, area);
			if (taker >= 0) {
				Candidate candidate = round.get(taker);
				places.put(matter.areas().get(area), candidate.code());
				firstRound += (round == first) ? 1 : 0;
				fit = fit.add(points(candidate.values()[area], weights, true));
				rest = rest.add(points(candidate.values()[area], weights, false));
			}
		}
		return new WayOfServing(centres.stream().map(Candidate::code).toList(), places, firstRound, fit, rest);
	}

	/** The points but for load, which the plan spreads itself. */
	private static BigInteger points(int[] values, Weights weights, boolean aboveLoad) {
		BigInteger points = BigInteger.ZERO;
		for (Criterion criterion : Criterion.WEIGHTED) {
			boolean above = weights.weight(criterion).compareTo(weights.weight(Criterion.LOAD)) > 0;
			if (criterion != Criterion.LOAD && above == aboveLoad) {
				points = points
					.add(weights.weight(criterion).multiply(BigInteger.valueOf(values[criterion.ordinal()])));
			}
		}
		return points;
	}

	/** Whether a need is served as well by every goal down to {@link Goal#FIT}. */
	boolean servesAsWellAs(WayOfServing other) {
		return areas() == other.areas() && this.firstRound == other.firstRound
				&& this.centres.size() == other.centres.size() && this.fit.equals(other.fit);
	}

	/** How many areas have a centre. */
	int areas() {
		return this.places.size();
	}

}
