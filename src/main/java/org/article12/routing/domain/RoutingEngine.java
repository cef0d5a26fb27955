package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.Alternative;
import org.article12.routing.CentreFit;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Decided;
import org.article12.routing.Need;
import org.article12.routing.Placement;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Finds the centres for a need. Pure: the same need and the same centres, in whatever
 * order, under the same rules give the same proposal.
 * <ol>
 * <li>Only centres count against which no {@link HardRule} speaks, area by area.</li>
 * <li>Round 1 places what it can with centres that list the Party (or have it as host
 * country) and with centres of the Party's region whose looser scope includes it; round 2
 * places what is still open with every other centre of the region and with centres
 * elsewhere whose scope includes the Party. See {@link BasisAndRound}.</li>
 * <li>Each round chooses the smallest set of centres that takes every area which the
 * round can take; among sets of equal size the one with most points by the weighted
 * {@link org.article12.routing.Criterion criteria} wins, each area counted once at the
 * centre that takes it, and the same points decide which of two chosen centres takes an
 * area. See {@link SmallestCover}.</li>
 * <li>What then remains is a gap.</li>
 * </ol>
 */
public final class RoutingEngine {

	private RoutingEngine() {
	}

	/**
	 * The proposal for a need.
	 * @param need the need
	 * @param centres every centre of the register
	 * @param rules how much each criterion counts
	 */
	public static RoutingProposal propose(Need need, CentreSnapshot centres, Rules rules) {
		return propose(rules.version(), MeasuredNeed.of(need, centres, new Weighted(rules.weights())));
	}

	/**
	 * The proposal that version 1 of the rules, which did not weigh, makes for a need.
	 */
	public static RoutingProposal proposeByFirstRules(Need need, CentreSnapshot centres) {
		return propose(FirstRules.VERSION, MeasuredNeed.of(need, centres, new FirstRules()));
	}

	/**
	 * Who takes what in the proposal for a need, without the evidence, which is most of
	 * the work.
	 */
	public static Placement place(Need need, CentreSnapshot centres, Rules rules) {
		MeasuredNeed matter = MeasuredNeed.of(need, centres, new Weighted(rules.weights()));
		Round first = Round.of(1, matter, matter.all());
		Round second = Round.of(2, matter, matter.all() & ~first.cover().covered());
		SortedMap<AreaCode, CentreCode> placed = new TreeMap<>();
		for (Round round : List.of(first, second)) {
			for (Round.Taking taking : round.takings()) {
				matter.areas(taking.areas()).forEach((area) -> placed.put(area, taking.candidate().code()));
			}
		}
		return new Placement(placed);
	}

	/** What decided that each of the centres of the proposal for a need is proposed. */
	public static List<Decided> decided(Need need, CentreSnapshot centres, Rules rules) {
		MeasuredNeed matter = MeasuredNeed.of(need, centres, new Weighted(rules.weights()));
		Round first = Round.of(1, matter, matter.all());
		Round second = Round.of(2, matter, matter.all() & ~first.cover().covered());
		WhatDecided decided = new WhatDecided(matter);
		return Stream.of(first, second).flatMap((round) -> decided.of(round).stream()).toList();
	}

	/** How every centre fits a need, by code. */
	public static List<CentreFit> fits(Need need, CentreSnapshot centres, Rules rules) {
		MeasuredNeed matter = MeasuredNeed.of(need, centres, new Weighted(rules.weights()));
		return matter.candidates()
			.stream()
			.map((one) -> new CentreFit(one.centre(), one.standing().basis(), one.standing().round(),
					one.ties().kilometres(), one.shared(), matter.areas(one.able()), one.objections(),
					one.scores(matter.areas())))
			.toList();
	}

	private static RoutingProposal propose(String version, MeasuredNeed matter) {
		Round first = Round.of(1, matter, matter.all());
		Round second = Round.of(2, matter, matter.all() & ~first.cover().covered());
		List<Choice> chosen = new ArrayList<>(choices(matter, first));
		chosen.addAll(choices(matter, second));
		int open = matter.all() & ~first.cover().covered() & ~second.cover().covered();
		return new RoutingProposal(version, matter.need().party().code(), matter.areas(), chosen,
				alternative(matter, chosen), new Gaps(matter).of(open), new WhyConsidered(matter, first, second).all());
	}

	private static List<Choice> choices(MeasuredNeed matter, Round round) {
		WhyChosen why = new WhyChosen(matter, round);
		List<Choice> choices = new ArrayList<>();
		for (Round.Taking taking : round.takings()) {
			Candidate candidate = taking.candidate();
			choices.add(new Choice(candidate.code(), matter.areas(taking.areas()), candidate.standing().ground(),
					round.number(), why.of(candidate, taking.areas())));
		}
		return choices;
	}

	/** The set of listing centres for all areas, if it needs just one centre more. */
	private static @Nullable Alternative alternative(MeasuredNeed matter, List<Choice> chosen) {
		boolean listed = chosen.stream().allMatch((choice) -> BasisAndRound.lists(choice.basis()));
		if (listed || !matter.listingCentresCanTakeAll()) {
			return null;
		}
		Round listing = Round.amongListing(matter);
		return (listing.cover().size() == chosen.size() + 1) ? new Alternative(choices(matter, listing)) : null;
	}

}
