package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One round: who stands in it, the best of the smallest sets, and who of that set takes
 * what.
 */
final class Round {

	private final int number;

	private final List<Candidate> standing;

	private final SmallestCover cover;

	private final List<Taking> takings = new ArrayList<>();

	private Round(int number, List<Candidate> standing, int open, Order order) {
		this.number = number;
		this.standing = standing;
		this.cover = new SmallestCover(standing, open, order);
		List<Candidate> chosen = this.cover.centres();
		int[] areas = new int[chosen.size()];
		for (int left = this.cover.covered(); left != 0; left &= left - 1) {
			int area = Integer.numberOfTrailingZeros(left);
			areas[best(chosen, area)] |= 1 << area;
		}
		for (int index = 0; index < areas.length; index++) {
			this.takings.add(new Taking(chosen.get(index), areas[index]));
		}
	}

	/**
	 * A round.
	 * @param number 1 or 2
	 * @param open the areas that are to be taken
	 */
	static Round of(int number, MeasuredNeed matter, int open) {
		return among(number, matter, open, (candidate) -> candidate.standing().round() == number);
	}

	/** What round 1 would be with only those centres that list the Party. */
	static Round amongListing(MeasuredNeed matter) {
		return among(1, matter, matter.all(), (candidate) -> candidate.standing().lists());
	}

	private static Round among(int number, MeasuredNeed matter, int open, Predicate<Candidate> stands) {
		List<Candidate> standing = new ArrayList<>();
		for (Candidate candidate : matter.candidates()) {
			if (candidate.able() != 0 && stands.test(candidate)) {
				standing.add(candidate);
			}
		}
		return new Round(number, standing, open, matter.order());
	}

	/**
	 * The position of the centre that takes the area: the fittest, and of equals the
	 * first by code.
	 */
	static int best(List<Candidate> chosen, int area) {
		int best = -1;
		for (int index = 0; index < chosen.size(); index++) {
			Candidate candidate = chosen.get(index);
			if (candidate.canTake(area)
					&& (best < 0 || Arrays.compare(candidate.fitness()[area], chosen.get(best).fitness()[area]) > 0)) {
				best = index;
			}
		}
		return best;
	}

	int number() {
		return this.number;
	}

	/** The centres that stand in this round and can take any of the need's areas. */
	List<Candidate> standing() {
		return this.standing;
	}

	SmallestCover cover() {
		return this.cover;
	}

	/** The cover of what this round takes, were it without that centre. */
	SmallestCover without(Candidate candidate, Order order) {
		return new SmallestCover(this.standing.stream().filter((other) -> other != candidate).toList(),
				this.cover.covered(), order);
	}

	/** The chosen centres by code, each with at least one area. */
	List<Taking> takings() {
		return this.takings;
	}

	/** The areas that the centre takes in this round, as bits; 0 when not chosen. */
	int takenBy(Candidate candidate) {
		for (Taking taking : this.takings) {
			if (taking.candidate() == candidate) {
				return taking.areas();
			}
		}
		return 0;
	}

	/**
	 * A chosen centre and what it takes.
	 *
	 * @param candidate the centre
	 * @param areas the areas, as bits
	 */
	record Taking(Candidate candidate, int areas) {
	}

}
