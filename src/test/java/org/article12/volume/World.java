package org.article12.volume;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Eligibility;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.requests.Actor;
import org.article12.requests.RecordedActor;

/** The registers as they stand, and people to act in them. */
final class World {

	private final List<Party> parties;

	private final double[] weights;

	private final List<AreaCode> areas;

	private final List<Pop> pops;

	private final List<Centre> centres;

	private final Map<PartyCode, List<PlanActivity>> activities = new HashMap<>();

	private final List<RecordedActor> officers;

	private final Wording wording;

	World(Parties parties, Catalogue catalogue, Centres centres, Plans plans, List<RecordedActor> officers,
			Wording wording) {
		this.parties = parties.all()
			.stream()
			.filter((party) -> party.eligibility() instanceof Eligibility.Eligible)
			.sorted(Comparator.comparing(Party::code))
			.toList();
		this.weights = weights(this.parties);
		this.areas = catalogue.areas().stream().filter(Area::selectable).map(Area::code).toList();
		this.pops = catalogue.pops();
		this.centres = centres.active();
		this.parties.forEach((party) -> this.activities.put(party.code(), plans.activitiesOf(party.code())));
		this.officers = List.copyOf(officers);
		this.wording = wording;
	}

	// Some ask much more often than others; least developed countries and small islands
	// more often than their neighbours.
	private static double[] weights(List<Party> parties) {
		double[] totals = new double[parties.size()];
		double total = 0;
		for (int at = 0; at < totals.length; at++) {
			Party party = parties.get(at);
			double own = 1.0 / (1 + Math.floorMod(party.code().value().hashCode() * 31, 9));
			total += own * ((party.leastDeveloped() || party.smallIsland()) ? 1.5 : 1.0);
			totals[at] = total;
		}
		return totals;
	}

	Party party(Dice dice) {
		return this.parties.get(dice.weighed(this.weights));
	}

	/** Areas to ask for, in the order of the catalogue; one or two as a rule. */
	List<AreaCode> areas(Dice dice, int howMany) {
		return dice.some(this.areas, howMany);
	}

	Pop pop(Dice dice) {
		return dice.oneOf(this.pops);
	}

	List<PlanActivity> activities(PartyCode party) {
		return this.activities.getOrDefault(party, List.of());
	}

	/** An officer of the Secretariat. */
	RecordedActor officer(Dice dice) {
		return dice.oneOf(this.officers);
	}

	/** A focal point of a Party; each Party has two. */
	RecordedActor focalPoint(Party party, Dice dice) {
		int which = dice.between(0, 1);
		List<String> names = this.wording.people();
		String name = names.get(Math.floorMod(party.code().value().hashCode() * 7 + which * 13, names.size()));
		return new RecordedActor(Actor.PARTY, invented(party.code().value() + which), name, party.code(), null);
	}

	/** An officer of a centre. */
	RecordedActor officerOf(Centre centre) {
		List<String> names = this.wording.people();
		String name = names.get(Math.floorMod(centre.code().value().hashCode() * 11, names.size()));
		return new RecordedActor(Actor.CENTRE, invented(centre.code().value()), name, null, centre.code());
	}

	static PersonId invented(String whom) {
		return new PersonId(UUID.nameUUIDFromBytes(("article12 volume " + whom).getBytes(StandardCharsets.UTF_8)));
	}

	Centre centre(CentreCode code) {
		return this.centres.stream().filter((centre) -> centre.code().equals(code)).findFirst().orElseThrow();
	}

	/**
	 * The centres that may be asked for an area, those of the first round before others.
	 */
	List<CentreCode> able(Party party, AreaCode area) {
		return this.centres.stream()
			.filter((centre) -> centre.areas().containsKey(area))
			.filter((centre) -> ServiceBasis.of(centre, party).isPresent())
			.sorted(Comparator.comparing((centre) -> ServiceBasis.of(centre, party).orElseThrow().round(centre, party)))
			.map(Centre::code)
			.toList();
	}

	/** On what ground a centre is asked. */
	Optional<ServiceBasis> basis(Party party, CentreCode centre) {
		return ServiceBasis.of(centre(centre), party);
	}

}
