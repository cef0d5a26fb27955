package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which centres are to be asked to take which areas, and why.
 *
 * @param ruleVersion the version of the rules that made it
 * @param party the Party that asks
 * @param areas what is asked for, by code
 * @param chosen the centres to be asked, round 1 before round 2, then by code; every area
 * stands with exactly one of them or among the gaps
 * @param alternative a choice with one centre more, where it would put every area with a
 * centre that lists the Party
 * @param gaps the areas that no centre standing for the Party can take, by code
 * @param considered every centre of the register, by code
 */
public record RoutingProposal(String ruleVersion, PartyCode party, List<AreaCode> areas, List<Choice> chosen,
		@Nullable Alternative alternative, List<Gap> gaps, List<Considered> considered) {

	public RoutingProposal {
		areas = List.copyOf(areas);
		chosen = List.copyOf(chosen);
		gaps = List.copyOf(gaps);
		considered = List.copyOf(considered);
	}

	/**
	 * The same proposal with silence told apart from declines, for a page that shows one
	 * from the time when both were kept as declines. What is kept stays as it is.
	 * @param before what came of the request's offers
	 */
	public RoutingProposal toldApart(AskedBefore before) {
		return new RoutingProposal(this.ruleVersion, this.party, this.areas, this.chosen, this.alternative,
				this.gaps.stream().map((gap) -> gap.toldApart(before)).toList(),
				this.considered.stream().map((centre) -> centre.toldApart(before)).toList());
	}

}
