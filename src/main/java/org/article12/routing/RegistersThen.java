package org.article12.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.centres.Centre;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.parties.Party;
import org.article12.routing.domain.RoutingEngine;

/**
 * What routing goes by of the registers, as it stood on a day.
 *
 * @param day that day
 * @param centres the centres, in the register's order
 * @param rules the rules in force
 * @param parties finds a Party; nothing where it was none
 */
public record RegistersThen(LocalDate day, List<Centre> centres, Rules rules,
		Function<PartyCode, Optional<Party>> parties) {

	public RegistersThen {
		centres = List.copyOf(centres);
	}

	/**
	 * What routing would have proposed for a need by these registers. What is not in a
	 * register is as it was kept: what the request asks for, what came of its earlier
	 * offers, and what centres had in hand and had done.
	 * @return empty where the Party was none
	 */
	public Optional<RoutingProposal> propose(RoutingRecord kept) {
		Need need = kept.readNeed();
		CentreSnapshot snapshot = snapshot(kept);
		return this.parties.apply(need.party().code())
			.map((party) -> need.asked(PartyFacts.of(party), this.day))
			.map((asked) -> (kept.isByFirstRules() && this.rules.equals(Rules.DEFAULT))
					? RoutingEngine.proposeByFirstRules(asked, snapshot)
					: RoutingEngine.propose(asked, snapshot, this.rules));
	}

	private CentreSnapshot snapshot(RoutingRecord kept) {
		Map<CentreCode, CentreFacts> known = kept.readCentres()
			.stream()
			.collect(Collectors.toMap(CentreFacts::code, Function.identity()));
		return CentreSnapshot.of(this.centres.stream().map((centre) -> {
			CentreFacts of = known.get(centre.code());
			return CentreFacts.of(centre, this.day, (of != null) ? of.openWork() : 0,
					(of != null) ? of.track() : Track.NONE);
		}).toList());
	}

}
