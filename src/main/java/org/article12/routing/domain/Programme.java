package org.article12.routing.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToLongBiFunction;
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
		return switch (goal) {
			case AREAS -> worth((_, way) -> way.areas());
			case WAITING -> worth((need, way) -> (long) way.areas() * (this.ways.size() - need));
			case FIRST_ROUND -> worth((_, way) -> way.firstRound());
			case CENTRES -> worth((_, way) -> -way.centres().size());
			case FIT -> points(WayOfServing::fit);
			case SPREAD -> worth((_, _) -> 0);
			case POINTS -> points(WayOfServing::rest);
		};
	}

	private long[][] worth(ToLongBiFunction<Integer, WayOfServing> ofWay) {
		return IntStream.range(0, this.ways.size())
			.mapToObj((need) -> this.ways.get(need).stream().mapToLong((way) -> ofWay.applyAsLong(need, way)).toArray())
			.toArray(long[][]::new);
	}

	/**
	 * Points are counted from the least of each need, in steps that a solver can tell.
	 */
	private long[][] points(Function<WayOfServing, BigInteger> ofWay) {
		List<List<BigInteger>> points = new ArrayList<>();
		BigInteger most = BigInteger.ZERO;
		BigInteger common = BigInteger.ZERO;
		for (List<WayOfServing> ofNeed : this.ways) {
			BigInteger least = ofNeed.stream().map(ofWay).min(Comparator.naturalOrder()).orElseThrow();
			List<BigInteger> above = ofNeed.stream().map(ofWay).map((one) -> one.subtract(least)).toList();
			for (BigInteger one : above) {
				most = most.max(one);
				common = common.gcd(one);
			}
			points.add(above);
		}
		double finest = (most.signum() > 0) ? Math.max(common.doubleValue(), most.doubleValue() / FINEST) : 1;
		return points.stream()
			.map((ofNeed) -> ofNeed.stream().mapToLong((one) -> Math.round(one.doubleValue() / finest)).toArray())
			.toArray(long[][]::new);
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
