package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best of the smallest sets of centres that take every area which any of them can
 * take. Exact: it divides the areas into as few parts as possible, one centre for each,
 * by dynamic programming over all sets of areas (at most 2¹²), and its work grows only in
 * proportion to the number of centres.
 * <p>
 * Among sets of equally many centres the greater fitness ({@link Order}) wins, each area
 * counted at the centre that takes it; among equals the set whose codes come first in
 * alphabetical order.
 */
final class SmallestCover {

	private final List<Candidate> candidates;

	private final int covered;

	/** For each set of areas: the best centre that takes it alone, and how well. */
	private final int[] alone;

	private final Sums aloneFitness;

	/** For each set of areas: how many centres it needs, how well, and which. */
	private final int[] size;

	private final Sums fitness;

	private final int width;

	private final CentreSets sets;

	/**
	 * Finds the cover.
	 * @param candidates the centres that may be chosen, by code
	 * @param open the areas that are to be taken, as bits
	 * @param order how centres are compared
	 */
	SmallestCover(List<Candidate> candidates, int open, Order order) {
		this.candidates = candidates;
		this.width = order.width();
		int all = 0;
		for (Candidate candidate : candidates) {
			all |= candidate.able();
		}
		this.covered = all & open;
		int length = Integer.highestOneBit(this.covered) * 2;
		this.alone = new int[Math.max(1, length)];
		this.aloneFitness = new Sums(this.alone.length, this.width);
		this.size = new int[this.alone.length];
		this.fitness = new Sums(this.alone.length, this.width);
		this.sets = new CentreSets(this.alone.length, candidates.size());
		Arrays.fill(this.alone, -1);
		placeAlone();
		placeTogether();
	}

	private void placeAlone() {
		Sums sum = new Sums(this.alone.length, this.width);
		for (int index = 0; index < this.candidates.size(); index++) {
			Candidate candidate = this.candidates.get(index);
			int able = candidate.able() & this.covered;
			for (int part = -able & able; part != 0; part = (part - able) & able) {
				sum.put(part, part & (part - 1), candidate.fitness()[Integer.numberOfTrailingZeros(part)]);
				if (this.alone[part] < 0 || sum.compare(part, this.aloneFitness, part) > 0) {
					this.alone[part] = index;
					this.aloneFitness.copy(part, sum, part);
				}
			}
		}
	}

	private void placeTogether() {
		for (int areas = -this.covered & this.covered; areas != 0; areas = (areas - this.covered) & this.covered) {
			int lowest = areas & -areas;
			int others = areas ^ lowest;
			this.size[areas] = Integer.MAX_VALUE;
			for (int with = others; with >= 0; with = (with == 0) ? -1 : (with - 1) & others) {
				int part = lowest | with;
				if (this.alone[part] >= 0) {
					keepBetter(areas, part);
				}
			}
		}
	}

	private void keepBetter(int areas, int part) {
		int rest = areas ^ part;
		int newSize = this.size[rest] + 1;
		if (newSize > this.size[areas]) {
			return;
		}
		if (newSize == this.size[areas]) {
			int fitter = this.fitness.compareTogether(rest, this.aloneFitness, part, areas);
			if (fitter < 0) {
				return;
			}
			if (fitter == 0 && !this.sets.comesFirst(rest, this.alone[part], areas)) {
				return;
			}
		}
		this.size[areas] = newSize;
		this.fitness.put(areas, rest, this.aloneFitness, part);
		this.sets.put(areas, rest, this.alone[part]);
	}

	/** The areas that are taken. */
	int covered() {
		return this.covered;
	}

	/** How many centres the set has. */
	int size() {
		return this.size[this.covered];
	}

	/** How well the set places the areas. */
	long[] fitness() {
		return this.fitness.get(this.covered);
	}

	/** The centres of the set, by code. */
	List<Candidate> centres() {
		return centres(this.sets.members(this.covered));
	}

	/**
	 * How many centres a set needs that contains the centre, which can take at least one
	 * of the covered areas.
	 */
	int sizeWith(Candidate candidate) {
		return this.size[this.covered & ~candidate.able()] + 1;
	}

	/**
	 * The best set that contains the centre, where {@link #sizeWith} is no more than
	 * {@link #size}.
	 */
	Rival bestWith(Candidate candidate) {
		int able = candidate.able() & this.covered;
		// The last entry is the best so far.
		Sums sum = new Sums(able + 2, this.width);
		int best = able + 1;
		int bestRest = -1;
		for (int part = -able & able; part != 0; part = (part - able) & able) {
			sum.put(part, part & (part - 1), candidate.fitness()[Integer.numberOfTrailingZeros(part)]);
			int rest = this.covered ^ part;
			if (this.size[rest] < size() && (bestRest < 0 || sum.compareTogether(part, this.fitness, rest, best) > 0)) {
				sum.put(best, part, this.fitness, rest);
				bestRest = rest;
			}
		}
		return new Rival(sum.get(best), centres(this.sets.members(bestRest)));
	}

	private List<Candidate> centres(int[] members) {
		List<Candidate> centres = new ArrayList<>(members.length);
		for (int member : members) {
			centres.add(this.candidates.get(member));
		}
		return centres;
	}

	/**
	 * A set as small that was not chosen.
	 *
	 * @param fitness how well it places the areas
	 * @param others its centres but for the one that was asked about
	 */
	record Rival(long[] fitness, List<Candidate> others) {
	}

}
