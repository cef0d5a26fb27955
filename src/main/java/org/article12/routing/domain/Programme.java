package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one way for each need so that no centre has more in hand than it can take, goal
 * by goal: what one goal has reached is kept for the next ones. Each goal is a whole
 * number programme ({@link ProgrammeStep}).
 * <p>
 * From {@link Goal#SPREAD} on no need is served otherwise than as well as it then is, and
 * from {@link Goal#POINTS} on no centre is given more or less.
 */
final class Programme {

	/** The greatest figure that a step calculates with. */
	private static final long FINEST = 1_000_000;

	private final List<CentreFacts> centres;

	private final List<List<WayOfServing>> ways;

	private List<ReachedSum> kept = new ArrayList<>();

	private @Nullable Map<CentreCode, Integer> given;

	private List<WayOfServing> chosen = List.of();

	private boolean proved = true;

	Programme(List<CentreFacts> centres, List<List<WayOfServing>> ways) {
		this.centres = centres;
		this.ways = new ArrayList<>(ways);
	}

	/**
	 * The best choice; empty where not even the first goal could be settled. A later goal
	 * that cannot be settled is left out.
	 */
	Optional<Solution> best() {
		for (Goal goal : Goal.values()) {
			if (goal == Goal.SPREAD) {
				keepHowEachIsServed();
			}
			settle(goal);
			if (this.chosen.size() < this.ways.size()) {
				return Optional.empty();
			}
		}
		return Optional.of(new Solution(this.chosen, this.proved));
	}

	private void settle(Goal goal) {
		ProgrammeStep step = new ProgrammeStep(this.centres, this.ways, this.kept, this.given);
		long[][] worth = worth(goal);
		Optional<int[]> solution = (goal == Goal.SPREAD) ? step.mostEven() : step.best(worth);
		this.proved &= solution.isPresent();
		if (solution.isPresent()) {
			int[] taken = solution.get();
			this.chosen = IntStream.range(0, taken.length)
				.mapToObj((need) -> this.ways.get(need).get(taken[need]))
				.toList();
			if (goal == Goal.SPREAD) {
				this.given = work();
			}
			else {
				keep(worth, taken);
			}
		}
	}

	private void keep(long[][] worth, int[] taken) {
		long reached = 0;
		long highest = 0;
		for (int need = 0; need < taken.length; need++) {
			reached += worth[need][taken[need]];
			highest += most(worth[need]);
		}
		if (reached < highest) {
			this.kept.add(new ReachedSum(worth, reached));
		}
		else {
			// Every need has its own best: what is less can be no part of a best plan.
			leave((need) -> {
				long most = most(worth[need]);
				return (way) -> worth[need][way] == most;
			});
		}
	}

	private void keepHowEachIsServed() {
		leave((need) -> (way) -> this.ways.get(need).get(way).servesAsWellAs(this.chosen.get(need)));
		this.kept.clear();
	}

	/** Leaves only some of the ways of each need. */
	private void leave(IntFunction<IntPredicate> which) {
		List<int[]> left = IntStream.range(0, this.ways.size())
			.mapToObj((need) -> IntStream.range(0, this.ways.get(need).size()).filter(which.apply(need)).toArray())
			.toList();
		for (int need = 0; need < left.size(); need++) {
			List<WayOfServing> all = this.ways.get(need);
			this.ways.set(need, Arrays.stream(left.get(need)).mapToObj(all::get).toList());
		}
		this.kept = new ArrayList<>(this.kept.stream().map((one) -> one.only(left)).toList());
	}

	private Map<CentreCode, Integer> work() {
		Map<CentreCode, Integer> work = new HashMap<>();
		this.chosen.forEach((way) -> way.centres().forEach((centre) -> work.merge(centre, 1, Integer::sum)));
		return work;
	}

	private long[][] worth(Goal goal) {
		long[][] worth = new long[this.ways.size()][];
		for (int need = 0; need < worth.length; need++) {
			int place = worth.length - need;
			worth[need] = this.ways.get(need).stream().mapToLong((way) -> worth(goal, way, place)).toArray();
		}
		if (goal == Goal.FIT || goal == Goal.POINTS) {
			makeSmall(worth);
		}
		return worth;
	}

	private static long worth(Goal goal, WayOfServing way, int place) {
		return switch (goal) {
			case AREAS -> way.areas();
			case WAITING -> (long) way.areas() * place;
			case FIRST_ROUND -> way.firstRound();
			case CENTRES -> -way.centres().size();
			case FIT -> way.fit();
			case SPREAD -> 0;
			case POINTS -> way.rest();
		};
	}

	/**
	 * Points are counted from the least of each need, in steps that a solver can tell.
	 */
	private static void makeSmall(long[][] worth) {
		long most = 0;
		long common = 0;
		for (long[] ofNeed : worth) {
			long least = Arrays.stream(ofNeed).min().orElseThrow();
			for (int way = 0; way < ofNeed.length; way++) {
				ofNeed[way] -= least;
				most = Math.max(most, ofNeed[way]);
				common = commonDivisor(common, ofNeed[way]);
			}
		}
		if (most > 0) {
			double finest = Math.max(common, (double) most / FINEST);
			for (long[] ofNeed : worth) {
				Arrays.setAll(ofNeed, (way) -> Math.round(ofNeed[way] / finest));
			}
		}
	}

	private static long commonDivisor(long one, long other) {
		return (other == 0) ? one : commonDivisor(other, one % other);
	}

	private static long most(long[] worth) {
		return Arrays.stream(worth).max().orElseThrow();
	}

	/**
	 * A choice.
	 *
	 * @param ways the way of each need
	 * @param proved whether every goal was settled
	 */
	record Solution(List<WayOfServing> ways, boolean proved) {
	}

}
