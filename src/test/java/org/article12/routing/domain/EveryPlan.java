package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.AreaScore;
import org.article12.routing.CentreFacts;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Rules;

/**
 * Tries every set of centres for every need, and keeps the best plan within capacities:
 * an oracle for small queues, which knows of each need and centre only what a proposal
 * says of them.
 */
final class EveryPlan {

	private final Waiting waiting;

	private final Rules rules;

	private final List<Map<CentreCode, Able>> able = new ArrayList<>();

	private final Map<CentreCode, Integer> given = new HashMap<>();

	private final List<? extends Map<AreaCode, CentreCode>> judged;

	private final Map<CentreCode, Integer> judgedWork;

	private long[] best = {};

	EveryPlan(Waiting waiting, Rules rules, List<? extends Map<AreaCode, CentreCode>> judged) {
		this.waiting = waiting;
		this.rules = rules;
		this.judged = judged;
		this.judgedWork = work(judged);
		QueuePlanner.alone(waiting.needs(), waiting.snapshot(), rules).forEach((proposal) -> {
			Map<CentreCode, Able> ofNeed = new HashMap<>();
			for (Considered considered : proposal.considered()) {
				if (considered.eligible()) {
					ofNeed.put(considered.centre(), able(considered, this.able.size()));
				}
			}
			this.able.add(ofNeed);
		});
	}

	private Able able(Considered considered, int need) {
		CentreFacts centre = this.waiting.centres()
			.stream()
			.filter((one) -> one.code().equals(considered.centre()))
			.findFirst()
			.orElseThrow();
		boolean inRegion = centre.region() == this.waiting.needs().get(need).need().party().region();
		boolean first = switch (Objects.requireNonNull(considered.basis())) {
			case HOST, LISTED -> true;
			case SCOPE -> inRegion;
			case REGION -> false;
		};
		Map<AreaCode, AreaScore> scores = new HashMap<>();
		considered.scores().forEach((score) -> scores.put(score.area(), score));
		return new Able(first, scores);
	}

	/**
	 * What the best plans reach, goal by goal: down to FIT the best of all; in SPREAD the
	 * best of those that serve each need as well as the plan that is judged; in POINTS
	 * the best of those that besides give each centre as much.
	 */
	long[] best() {
		tryNeed(0, List.of());
		return this.best;
	}

	private void judge(List<Map<AreaCode, CentreCode>> plan) {
		long[] reached = reached(plan);
		int later = Goal.SPREAD.ordinal();
		if (this.best.length == 0) {
			this.best = reached(this.judged);
		}
		if (Arrays.compare(reached, 0, later, this.best, 0, later) > 0) {
			System.arraycopy(reached, 0, this.best, 0, later);
		}
		for (int need = 0; need < plan.size(); need++) {
			long[] one = reachedOf(need, plan.get(need));
			if (Arrays.compare(one, 0, later, reachedOf(need, this.judged.get(need)), 0, later) != 0) {
				return;
			}
		}
		this.best[later] = Math.max(this.best[later], reached[later]);
		if (work(plan).equals(this.judgedWork)) {
			int last = Goal.POINTS.ordinal();
			this.best[last] = Math.max(this.best[last], reached[last]);
		}
	}

	private static Map<CentreCode, Integer> work(List<? extends Map<AreaCode, CentreCode>> plan) {
		Map<CentreCode, Integer> work = new HashMap<>();
		plan.forEach(
				(places) -> new TreeSet<>(places.values()).forEach((centre) -> work.merge(centre, 1, Integer::sum)));
		return work;
	}

	private void tryNeed(int need, List<Map<AreaCode, CentreCode>> plan) {
		if (need == this.able.size()) {
			judge(plan);
			return;
		}
		List<CentreCode> centres = new ArrayList<>(new TreeSet<>(this.able.get(need).keySet()));
		for (int set = 0; set < (1 << centres.size()); set++) {
			List<CentreCode> chosen = new ArrayList<>();
			for (int index = 0; index < centres.size(); index++) {
				if ((set & (1 << index)) != 0) {
					chosen.add(centres.get(index));
				}
			}
			if (chosen.stream().allMatch(this::hasRoom)) {
				Map<AreaCode, CentreCode> places = places(need, chosen);
				chosen.forEach((centre) -> this.given.merge(centre, 1, Integer::sum));
				List<Map<AreaCode, CentreCode>> more = new ArrayList<>(plan);
				more.add(places);
				tryNeed(need + 1, more);
				chosen.forEach((centre) -> this.given.merge(centre, -1, Integer::sum));
			}
		}
	}

	private boolean hasRoom(CentreCode code) {
		return this.waiting.centres()
			.stream()
			.filter((centre) -> centre.code().equals(code))
			.allMatch((centre) -> centre.capacity() == null
					|| centre.openWork() + this.given.getOrDefault(code, 0) < centre.capacity());
	}

	private Map<AreaCode, CentreCode> places(int need, List<CentreCode> chosen) {
		Map<AreaCode, CentreCode> places = new HashMap<>();
		for (AreaCode area : this.waiting.needs().get(need).need().areas()) {
			for (boolean first : new boolean[] { true, false }) {
				CentreCode taker = null;
				long most = -1;
				for (CentreCode centre : chosen) {
					Able ofCentre = this.able.get(need).get(centre);
					AreaScore score = ofCentre.scores().get(area);
					if (ofCentre.first() == first && score != null && score.points().longValueExact() > most) {
						taker = centre;
						most = score.points().longValueExact();
					}
				}
				if (taker != null) {
					places.putIfAbsent(area, taker);
				}
			}
		}
		return places;
	}

	/** What a plan reaches, goal by goal; more is better. */
	long[] reached(List<? extends Map<AreaCode, CentreCode>> plan) {
		long[] reached = new long[Goal.values().length];
		Map<CentreCode, Integer> work = work(plan);
		for (CentreFacts centre : this.waiting.centres()) {
			long inHand = (long) centre.openWork() + work.getOrDefault(centre.code(), 0);
			reached[Goal.SPREAD.ordinal()] -= inHand * inHand;
		}
		for (int need = 0; need < plan.size(); need++) {
			long[] one = reachedOf(need, plan.get(need));
			for (int goal = 0; goal < one.length; goal++) {
				reached[goal] += one[goal];
			}
		}
		return reached;
	}

	private long[] reachedOf(int need, Map<AreaCode, CentreCode> places) {
		long[] reached = new long[Goal.values().length];
		reached[Goal.AREAS.ordinal()] = places.size();
		reached[Goal.WAITING.ordinal()] = (long) places.size() * (this.able.size() - need);
		reached[Goal.CENTRES.ordinal()] = -new TreeSet<>(places.values()).size();
		Map<CentreCode, Able> ofNeed = this.able.get(need);
		places.forEach((area, centre) -> {
			Able ofCentre = Objects.requireNonNull(ofNeed.get(centre));
			AreaScore score = Objects.requireNonNull(ofCentre.scores().get(area));
			reached[Goal.FIRST_ROUND.ordinal()] += ofCentre.first() ? 1 : 0;
			reached[Goal.FIT.ordinal()] += points(score, true);
			reached[Goal.POINTS.ordinal()] += points(score, false);
		});
		return reached;
	}

	private long points(AreaScore score, boolean aboveLoad) {
		long load = weight(Criterion.LOAD);
		return Criterion.WEIGHTED.stream()
			.filter((criterion) -> criterion != Criterion.LOAD)
			.filter((criterion) -> (weight(criterion) > load) == aboveLoad)
			.mapToLong((criterion) -> weight(criterion) * score.value(criterion))
			.sum();
	}

	private long weight(Criterion criterion) {
		return this.rules.weights().weight(criterion).longValueExact();
	}

	/** A centre that stands for a need: in round 1 or not, and for which areas. */
	private record Able(boolean first, Map<AreaCode, AreaScore> scores) {
	}

}
