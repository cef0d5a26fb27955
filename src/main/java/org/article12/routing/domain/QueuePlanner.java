package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.QueuePlan;
import org.article12.routing.QueuePlan.Planned;
import org.article12.routing.QueuePlan.Proof;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.WaitingNeed;

/**
 * Plans for all needs that wait at once. Pure: the same needs in the same order, and the
 * same centres in whatever order, give the same plan.
 * <p>
 * For each need the hard rules and the two rounds hold as in {@link RoutingEngine}. An
 * assignment, one need at one centre, takes one unit of the centre's capacity, however
 * many areas it has. Among all plans within capacities the best by the {@link Goal goals}
 * is chosen.
 */
public final class QueuePlanner {

	private final List<WaitingNeed> waiting;

	private final List<CentreFacts> centres;

	private final Rules rules;

	private QueuePlanner(List<WaitingNeed> waiting, CentreSnapshot centres, Rules rules) {
		this.waiting = waiting;
		List<CentreFacts> byCode = new ArrayList<>(centres.centres());
		byCode.sort((one, other) -> one.code().compareTo(other.code()));
		this.centres = byCode;
		this.rules = rules;
	}

	/**
	 * The plan.
	 * @param waiting the needs in the order of the queue
	 * @param centres every centre of the register
	 * @param rules how much each criterion counts
	 */
	public static QueuePlan plan(List<WaitingNeed> waiting, CentreSnapshot centres, Rules rules) {
		return new QueuePlanner(waiting, centres, rules).plan(centres);
	}

	/** What each need is proposed as if no other waited. */
	public static List<RoutingProposal> alone(List<WaitingNeed> waiting, CentreSnapshot centres, Rules rules) {
		return waiting.stream().map((one) -> RoutingEngine.propose(one.need(), centres, rules)).toList();
	}

	private QueuePlan plan(CentreSnapshot snapshot) {
		List<SortedMap<AreaCode, CentreCode>> alone = alone(this.waiting, snapshot, this.rules).stream()
			.map(QueuePlanner::places)
			.toList();
		List<SortedMap<AreaCode, CentreCode>> inTurn = inTurn();
		boolean complete = true;
		List<List<WayOfServing>> ways = new ArrayList<>();
		for (int need = 0; need < this.waiting.size(); need++) {
			WaysOfServing ofNeed = WaysOfServing.of(this.waiting.get(need).need(), snapshot, this.rules);
			complete &= ofNeed.isComplete();
			ways.add(ofNeed.all(List.of(alone.get(need).values(), inTurn.get(need).values())));
		}
		Optional<Programme.Solution> best = new Programme(this.centres, ways).best();
		if (best.isEmpty()) {
			return report(alone, inTurn, inTurn, Proof.NONE);
		}
		List<SortedMap<AreaCode, CentreCode>> together = best.get().ways().stream().map(WayOfServing::places).toList();
		return report(alone, inTurn, together,
				!complete ? Proof.NONE : best.get().proved() ? Proof.BEST : Proof.MOST_AREAS);
	}

	/** What each need is proposed once those before it have what they were proposed. */
	private List<SortedMap<AreaCode, CentreCode>> inTurn() {
		Map<CentreCode, Integer> given = new HashMap<>();
		CentreSnapshot now = CentreSnapshot.of(this.centres);
		List<SortedMap<AreaCode, CentreCode>> inTurn = new ArrayList<>();
		for (WaitingNeed one : this.waiting) {
			SortedMap<AreaCode, CentreCode> places = places(RoutingEngine.propose(one.need(), now, this.rules));
			inTurn.add(places);
			if (!places.isEmpty()) {
				Set.copyOf(places.values()).forEach((centre) -> given.merge(centre, 1, Integer::sum));
				now = CentreSnapshot.of(this.centres.stream()
					.map((centre) -> centre.with(centre.openWork() + given.getOrDefault(centre.code(), 0),
							centre.track()))
					.toList());
			}
		}
		return inTurn;
	}

	private static SortedMap<AreaCode, CentreCode> places(RoutingProposal proposal) {
		SortedMap<AreaCode, CentreCode> places = new TreeMap<>();
		proposal.chosen().forEach((choice) -> choice.areas().forEach((area) -> places.put(area, choice.centre())));
		return places;
	}

	private QueuePlan report(List<SortedMap<AreaCode, CentreCode>> alone, List<SortedMap<AreaCode, CentreCode>> inTurn,
			List<SortedMap<AreaCode, CentreCode>> together, Proof proof) {
		Map<CentreCode, Integer> ofAlone = work(alone);
		Map<CentreCode, Integer> ofTurns = work(inTurn);
		Map<CentreCode, Integer> ofPlan = work(together);
		List<QueuePlan.Share> shares = this.centres.stream()
			.map((centre) -> new QueuePlan.Share(centre.code(), centre.capacity(), centre.openWork(),
					ofAlone.getOrDefault(centre.code(), 0), ofTurns.getOrDefault(centre.code(), 0),
					ofPlan.getOrDefault(centre.code(), 0)))
			.toList();
		Differences differences = new Differences(this.centres, ofPlan);
		List<Planned> needs = new ArrayList<>();
		for (int need = 0; need < this.waiting.size(); need++) {
			needs.add(new Planned(this.waiting.get(need).reference(), alone.get(need), inTurn.get(need),
					together.get(need), differences.between(alone.get(need), together.get(need))));
		}
		return new QueuePlan(needs, shares, tally(alone, ofAlone), tally(inTurn, ofTurns), tally(together, ofPlan),
				proof);
	}

	private static Map<CentreCode, Integer> work(List<SortedMap<AreaCode, CentreCode>> served) {
		Map<CentreCode, Integer> work = new TreeMap<>();
		for (SortedMap<AreaCode, CentreCode> places : served) {
			new TreeSet<>(places.values()).forEach((centre) -> work.merge(centre, 1, Integer::sum));
		}
		return work;
	}

	private QueuePlan.Tally tally(Collection<? extends Map<AreaCode, CentreCode>> served,
			Map<CentreCode, Integer> work) {
		int beyond = 0;
		int most = 0;
		for (CentreFacts centre : this.centres) {
			int more = work.getOrDefault(centre.code(), 0);
			if (more > 0) {
				Integer capacity = centre.capacity();
				int room = (capacity != null) ? Math.max(0, capacity - centre.openWork()) : more;
				beyond += Math.max(0, more - room);
				most = Math.max(most, centre.openWork() + more);
			}
		}
		return new QueuePlan.Tally(served.stream().mapToInt(Map::size).sum(),
				work.values().stream().mapToInt(Integer::intValue).sum(), beyond, most);
	}

}
