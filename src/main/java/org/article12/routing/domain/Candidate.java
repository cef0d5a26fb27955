package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.routing.AreaScore;
import org.article12.routing.CentreFacts;
import org.article12.routing.Criterion;
import org.article12.routing.Need;
import org.article12.routing.Reason;

/**
 * A centre measured against a need. Areas are bits, in the order of the need's areas.
 *
 * @param ties what binds it to the Party
 * @param able the areas for which no hard rule speaks against it
 * @param objections what the hard rules say against it
 * @param shared the working languages that it shares with the Party
 * @param values the values of the criteria for each area
 * @param fitness what they come to for each area
 * @param order how it is compared
 */
record Candidate(CentreForParty ties, int able, List<Reason> objections, Set<WorkingLanguage> shared, int[][] values,
		long[][] fitness, Order order) {

	private static final int MOST_COUNTED_DELIVERIES = 10;

	static Candidate of(CentreForParty ties, Need need, List<AreaCode> areas, Order order) {
		CentreFacts centre = ties.centre();
		List<Reason> objections = new ArrayList<>();
		int able = 0;
		for (int position = 0; position < areas.size(); position++) {
			boolean passes = true;
			for (HardRule rule : HardRule.ALL) {
				Optional<Reason> objection = rule.objection(need, centre, areas.get(position));
				if (objection.isPresent()) {
					objections.add(objection.get());
					passes = false;
				}
			}
			able |= passes ? 1 << position : 0;
		}
		Set<WorkingLanguage> shared = shared(centre, need);
		int[][] values = values(ties, areas, !shared.isEmpty());
		long[][] fitness = new long[values.length][];
		for (int position = 0; position < fitness.length; position++) {
			fitness[position] = order.fitness(values[position]);
		}
		return new Candidate(ties, able, Reasons.merged(objections), shared, values, fitness, order);
	}

	private static Set<WorkingLanguage> shared(CentreFacts centre, Need need) {
		Set<WorkingLanguage> shared = EnumSet.noneOf(WorkingLanguage.class);
		shared.addAll(centre.languages());
		shared.retainAll(need.languages());
		return shared;
	}

	private static int[][] values(CentreForParty ties, List<AreaCode> areas, boolean language) {
		int[][] values = new int[areas.size()][];
		for (int position = 0; position < values.length; position++) {
			AreaCode area = areas.get(position);
			int[] ofArea = ties.values().clone();
			ofArea[Criterion.LANGUAGE.ordinal()] = language ? Criterion.ONE : 0;
			ofArea[Criterion.PRIMARY.ordinal()] = (ties.centre().areas().get(area) == Strength.PRIMARY) ? Criterion.ONE
					: 0;
			int delivered = Math.min(MOST_COUNTED_DELIVERIES, ties.centre().track().delivered().getOrDefault(area, 0));
			ofArea[Criterion.DELIVERIES.ordinal()] = delivered * (Criterion.ONE / MOST_COUNTED_DELIVERIES);
			values[position] = ofArea;
		}
		return values;
	}

	CentreFacts centre() {
		return this.ties.centre();
	}

	CentreCode code() {
		return this.ties.centre().code();
	}

	BasisAndRound standing() {
		return this.ties.standing();
	}

	/** Whether it stands for the Party and can take at least one of the areas. */
	boolean isEligible() {
		return standing().round() > 0 && this.able != 0;
	}

	boolean canTake(int area) {
		return (this.able & (1 << area)) != 0;
	}

	/** How well it would take each area that it can take. */
	List<AreaScore> scores(List<AreaCode> areas) {
		List<AreaScore> scores = new ArrayList<>(Integer.bitCount(this.able));
		for (int left = this.able; left != 0; left &= left - 1) {
			int area = Integer.numberOfTrailingZeros(left);
			Integer[] parts = new Integer[this.values[area].length];
			for (int index = 0; index < parts.length; index++) {
				parts[index] = this.values[area][index];
			}
			scores.add(new AreaScore(areas.get(area), this.order.points(this.values[area]), List.of(parts)));
		}
		return scores;
	}

}
