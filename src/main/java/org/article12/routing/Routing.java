package org.article12.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.domain.RoutingEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Proposes the centres that can help a Party, as the registers stand now. */
@Service
public class Routing {

	/** The version of the rules in force. */
	public static final String RULE_VERSION = RoutingEngine.RULE_VERSION;

	private final Parties parties;

	private final Centres centres;

	private final Catalogue catalogue;

	private final ObjectProvider<CentreLoad> load;

	private final WorkingDays calendar;

	private volatile Snapshot snapshot = new Snapshot(List.of(), List.of());

	Routing(Parties parties, Centres centres, Catalogue catalogue, ObjectProvider<CentreLoad> load,
			WorkingDays calendar) {
		this.parties = parties;
		this.centres = centres;
		this.catalogue = catalogue;
		this.load = load;
		this.calendar = calendar;
	}

	/**
	 * The proposal for the given areas.
	 * @param party a Party in the register
	 * @param areas 1 to {@value Need#MOST_AREAS} selectable areas: of a request those
	 * that are open
	 * @param languages the languages in which the Party can work; may be empty
	 * @param declinedBefore the areas of this very request that a centre has declined or
	 * let pass, by centre
	 * @throws Refused when the Party is not eligible (Article 12.1)
	 * @throws IllegalArgumentException when the Party or an area is not what is asked for
	 */
	public RoutingProposal propose(PartyCode party, Collection<AreaCode> areas, Set<WorkingLanguage> languages,
			Map<CentreCode, Set<AreaCode>> declinedBefore) {
		return answer(party, areas, languages, declinedBefore).proposal();
	}

	/**
	 * The same proposal with everything that it was computed from, to be kept with the
	 * offers that follow from it.
	 * @param party a Party in the register
	 * @param areas the areas, as for {@link #propose}
	 * @param languages the languages, as for {@link #propose}
	 * @param declinedBefore what was declined, as for {@link #propose}
	 */
	public RoutingAnswer answer(PartyCode party, Collection<AreaCode> areas, Set<WorkingLanguage> languages,
			Map<CentreCode, Set<AreaCode>> declinedBefore) {
		areas.forEach(this::requireSelectable);
		Need need = Need.of(facts(party), areas, languages, declinedBefore, this.calendar.today());
		List<CentreFacts> facts = facts().stream().map((centre) -> centre.seenBy(party)).toList();
		return new RoutingAnswer(need, facts, RoutingEngine.propose(need, facts));
	}

	/** Every centre as it stands now, with the work that it has in hand. */
	public List<CentreFacts> facts() {
		List<Centre> register = this.centres.all();
		Snapshot current = this.snapshot;
		// The register hands out the same list until it changes.
		if (current.register() != register) {
			current = new Snapshot(register, register.stream().map(Routing::facts).toList());
			this.snapshot = current;
		}
		Map<CentreCode, Integer> openWork = this.load.stream().findFirst().map(CentreLoad::openWork).orElse(Map.of());
		return current.facts()
			.stream()
			.map((centre) -> centre.withOpenWork(openWork.getOrDefault(centre.code(), 0)))
			.toList();
	}

	private void requireSelectable(AreaCode code) {
		if (!this.catalogue.area(code).map(Area::selectable).orElse(false)) {
			throw new IllegalArgumentException("Not an area that can be asked for: " + code);
		}
	}

	private PartyFacts facts(PartyCode code) {
		Party party = this.parties.find(code).orElseThrow(() -> new IllegalArgumentException("Not a Party: " + code));
		if (!party.eligibility().eligible()) {
			throw new Refused("ROUTING_NOT_ELIGIBLE", party.name());
		}
		return PartyFacts.of(party);
	}

	private static CentreFacts facts(Centre centre) {
		return new CentreFacts(centre.code(), centre.region(), centre.hostParty(), centre.latitude(),
				centre.longitude(), centre.suspended(), centre.endedOn(), centre.capacity(), 0,
				Set.copyOf(centre.languages()), new TreeMap<>(centre.areas()), new TreeMap<>(centre.services()));
	}

	private record Snapshot(List<Centre> register, List<CentreFacts> facts) {
	}

}
