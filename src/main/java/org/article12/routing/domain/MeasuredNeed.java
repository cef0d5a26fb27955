package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Criterion;
import org.article12.routing.Need;

/**
 * A need and all centres measured against it.
 *
 * @param need the need
 * @param areas its areas; their positions are the bits used for sets of areas
 * @param candidates every centre, by code
 * @param order how they are compared
 */
record MeasuredNeed(Need need, List<AreaCode> areas, List<Candidate> candidates, Order order) {

	static MeasuredNeed of(Need need, CentreSnapshot centres, Order order) {
		List<AreaCode> areas = List.copyOf(need.areas());
		List<CentreForParty> ties = centres.ties(need.party());
		List<Candidate> candidates = new ArrayList<>(ties.size());
		for (CentreForParty one : ties) {
			candidates.add(Candidate.of(one, need, areas, order));
		}
		return new MeasuredNeed(need, areas, candidates, order);
	}

	/** All areas, as bits. */
	int all() {
		return (1 << this.areas.size()) - 1;
	}

	/** Whether each area can be taken by some centre that lists the Party. */
	boolean listingCentresCanTakeAll() {
		int taken = 0;
		for (Candidate candidate : this.candidates) {
			taken |= candidate.standing().lists() ? candidate.able() : 0;
		}
		return taken == all();
	}

	/** The areas whose bits are set. */
	List<AreaCode> areas(int bits) {
		List<AreaCode> named = new ArrayList<>(Integer.bitCount(bits));
		for (int left = bits; left != 0; left &= left - 1) {
			named.add(this.areas.get(Integer.numberOfTrailingZeros(left)));
		}
		return named;
	}

	/** What decides that the one takes an area and the other does not. */
	Criterion decisive(Candidate taker, Candidate other, int area) {
		if (Arrays.equals(taker.fitness()[area], other.fitness()[area])) {
			return Criterion.CODE;
		}
		return this.order.decisive(sums(List.of(taker), 1 << area), sums(List.of(other), 1 << area));
	}

	/** The values of centres that take the areas together, added up. */
	long[] sums(List<Candidate> centres, int areas) {
		long[] sums = new long[Criterion.WEIGHTED.size()];
		for (int left = areas; left != 0; left &= left - 1) {
			int area = Integer.numberOfTrailingZeros(left);
			Candidate taker = (centres.size() == 1) ? centres.getFirst() : centres.get(Round.best(centres, area));
			for (int index = 0; index < sums.length; index++) {
				sums[index] += taker.values()[area][index];
			}
		}
		return sums;
	}

}
