package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Region;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Need;
import org.article12.routing.PartyFacts;
import org.article12.routing.QueuePlan;
import org.article12.routing.Rules;
import org.article12.routing.WaitingNeed;
import org.jspecify.annotations.Nullable;

/**
 * A queue of needs and the centres that could serve them: written out, or generated.
 *
 * @param needs the needs in the order of the queue
 * @param centres the centres
 */
record Waiting(List<WaitingNeed> needs, List<CentreFacts> centres) {

	private static final PartyFacts FARTHER = new PartyFacts(new PartyCode("FJI"), Region.ASIA_PACIFIC, -18, 178);

	/** Needs of areas, which wait for centres. */
	static Waiting of(List<CentreFacts> centres, String... areasOfNeeds) {
		List<WaitingNeed> needs = new ArrayList<>();
		for (String areas : areasOfNeeds) {
			needs.add(new WaitingNeed("SEN-2026-%04d".formatted(needs.size() + 1), Cases.need(areas.split(" "))));
		}
		return new Waiting(needs, centres);
	}

	/** A generated queue in which room is scarce. */
	static Waiting generated(Random random, int mostNeeds, int mostCentres, int mostAreas, int mostRoom) {
		Cases.Case base = Cases.generated(random, mostCentres, mostAreas);
		List<CentreFacts> centres = base.centres().stream().map((centre) -> tight(random, centre, mostRoom)).toList();
		List<WaitingNeed> needs = new ArrayList<>();
		int count = 1 + random.nextInt(mostNeeds);
		while (needs.size() < count) {
			Set<AreaCode> areas = new TreeSet<>(base.need().areas());
			areas.removeIf((_) -> random.nextInt(3) == 0);
			areas.add(base.need().areas().getFirst());
			Map<CentreCode, Collection<AreaCode>> declined = new TreeMap<>();
			if (!centres.isEmpty() && random.nextInt(4) == 0) {
				declined.put(centres.get(random.nextInt(centres.size())).code(), areas);
			}
			PartyFacts party = (random.nextInt(3) == 0) ? FARTHER : Cases.PARTY;
			needs.add(new WaitingNeed("N" + needs.size(), Need.of(party, areas, Set.of(WorkingLanguage.FR),
					new AskedBefore(declined, Map.of()), Cases.TODAY)));
		}
		return new Waiting(needs, centres);
	}

	/**
	 * As many needs of sixty Parties in five regions, and twenty centres, each with a
	 * share of its region's Parties and few of other regions.
	 * @param room about how much of its capacity a centre has left
	 */
	static Waiting ofTheWorld(Random random, int needs, int room) {
		List<AreaCode> areas = IntStream.range(0, 25)
			.mapToObj((area) -> new AreaCode("AREA_" + (char) ('A' + area)))
			.toList();
		List<CentreFacts> centres = new ArrayList<>();
		for (int centre = 0; centre < 20; centre++) {
			centres.add(centreOfTheWorld(random, centre, areas, room));
		}
		List<WaitingNeed> waiting = new ArrayList<>();
		while (waiting.size() < needs) {
			int party = random.nextInt(60);
			Set<AreaCode> asked = new TreeSet<>();
			int count = 1 + random.nextInt(4);
			while (asked.size() < count) {
				asked.add(areas.get(random.nextInt(areas.size())));
			}
			waiting.add(new WaitingNeed("N" + waiting.size(),
					Need.of(new PartyFacts(party(party), Region.values()[party % 5], party - 30, party * 3 - 90), asked,
							language(random), AskedBefore.NONE, Cases.TODAY)));
		}
		return new Waiting(waiting, centres);
	}

	private static CentreFacts centreOfTheWorld(Random random, int centre, List<AreaCode> areas, int room) {
		SortedMap<AreaCode, Strength> has = new TreeMap<>();
		for (AreaCode area : areas) {
			if (random.nextInt(100) < 45) {
				has.put(area, random.nextBoolean() ? Strength.PRIMARY : Strength.SECONDARY);
			}
		}
		SortedMap<PartyCode, Service> services = new TreeMap<>();
		for (int party = 0; party < 60; party++) {
			if ((party % 5 == centre % 5 && random.nextInt(3) == 0) || random.nextInt(25) == 0) {
				services.put(party(party), (random.nextInt(3) > 0) ? Service.LISTED : Service.SCOPE);
			}
		}
		Integer capacity = (random.nextInt(5) == 0) ? null : room + random.nextInt(room);
		return new CentreFacts(new CentreCode("SCRC-A" + (char) ('A' + centre)), Region.values()[centre % 5],
				party(centre), random.nextInt(120) - 60, random.nextInt(360) - 180, false, null, null, capacity,
				random.nextInt(room), language(random), has, services, Track.NONE);
	}

	private static PartyCode party(int number) {
		return new PartyCode("P" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
	}

	private static Set<WorkingLanguage> language(Random random) {
		return Set.of(random.nextBoolean() ? WorkingLanguage.FR : WorkingLanguage.EN);
	}

	private static CentreFacts tight(Random random, CentreFacts centre, int mostRoom) {
		Integer capacity = (random.nextInt(4) == 0) ? null : centre.openWork() + random.nextInt(mostRoom + 1);
		return with(centre, capacity);
	}

	/** The same centre with another capacity. */
	static CentreFacts with(CentreFacts centre, @Nullable Integer capacity) {
		return new CentreFacts(centre.code(), centre.region(), centre.hostParty(), centre.latitude(),
				centre.longitude(), centre.suspended(), centre.endedOn(), centre.backOn(), capacity, centre.openWork(),
				centre.languages(), centre.areas(), centre.services(), centre.track());
	}

	CentreSnapshot snapshot() {
		return CentreSnapshot.of(this.centres);
	}

	QueuePlan plan() {
		return plan(Rules.DEFAULT);
	}

	QueuePlan plan(Rules rules) {
		return QueuePlanner.plan(this.needs, snapshot(), rules);
	}

}
