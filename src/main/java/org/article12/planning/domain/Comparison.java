package org.article12.planning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Need;
import org.article12.routing.Placement;
import org.article12.routing.Rerouting;
import org.article12.routing.Routing;
import org.article12.routing.Rules;
import org.jspecify.annotations.Nullable;

/**
 * How requests would be routed under other circumstances, each as if it were the only
 * one. Pure.
 *
 * @param requests how many requests were compared
 * @param differences those that would be routed otherwise, in the order given
 * @param asked how many requests name each centre, now and then; only centres for which
 * the two differ
 */
public record Comparison(int requests, List<Difference> differences, SortedMap<CentreCode, NowAndThen> asked) {

	/**
	 * Compares two circumstances.
	 * @param needs what requests wait for
	 * @param now how centres and weights are
	 * @param then how they are taken to be
	 */
	public static Comparison of(List<OpenNeed> needs, Circumstances now, Circumstances then) {
		return of(needs, (need) -> now.place(need.need()), (need) -> then.place(need.need()));
	}

	/**
	 * Compares what is made of requests.
	 * @param needs what requests wait for
	 * @param now who is proposed for each of them
	 * @param then who would be
	 */
	public static Comparison of(List<OpenNeed> needs, Function<OpenNeed, Placement> now,
			Function<OpenNeed, Placement> then) {
		List<Difference> differences = new ArrayList<>();
		SortedMap<CentreCode, NowAndThen> asked = new TreeMap<>();
		for (OpenNeed need : needs) {
			Placement before = now.apply(need);
			Placement after = then.apply(need);
			if (!before.equals(after)) {
				differences.add(new Difference(need, before, after));
				before.centres().values().stream().distinct().forEach((one) -> count(asked, one, 1, 0));
				after.centres().values().stream().distinct().forEach((one) -> count(asked, one, 0, 1));
			}
		}
		asked.values().removeIf((count) -> count.now() == count.then());
		return new Comparison(needs.size(), List.copyOf(differences), Collections.unmodifiableSortedMap(asked));
	}

	private static void count(SortedMap<CentreCode, NowAndThen> asked, CentreCode centre, int now, int then) {
		asked.merge(centre, new NowAndThen(now, then), NowAndThen::plus);
	}

	/** How many areas would have a centre that now have none. */
	public int gapsClosed() {
		return this.differences.stream().mapToInt((one) -> one.gaps(one.now(), one.then())).sum();
	}

	/** How many areas would have no centre that now have one. */
	public int gapsOpened() {
		return this.differences.stream().mapToInt((one) -> one.gaps(one.then(), one.now())).sum();
	}

	/** Which requests would be routed otherwise, and how often centres would be asked. */
	public Rerouting rerouting() {
		return new Rerouting(this.requests, this.differences.stream().map(Difference::rerouted).toList(),
				this.asked.entrySet()
					.stream()
					.map((one) -> new Rerouting.Asked(one.getKey(), one.getValue().now(), one.getValue().then()))
					.toList());
	}

	/**
	 * What routing goes by.
	 *
	 * @param centres every centre
	 * @param rules the weights
	 */
	public record Circumstances(CentreSnapshot centres, Rules rules) {

		/** Who would be proposed for a need. */
		public Placement place(Need need) {
			return Routing.place(need, this.centres, this.rules);
		}

	}

	/**
	 * Two figures to be held against each other; of requests only those that differ count
	 * on either side.
	 *
	 * @param now as it is
	 * @param then as it would be
	 */
	public record NowAndThen(int now, int then) {

		NowAndThen plus(NowAndThen other) {
			return new NowAndThen(this.now + other.now, this.then + other.then);
		}

	}

	/**
	 * A request that would be routed otherwise.
	 *
	 * @param request the request
	 * @param now who would be proposed as things are
	 * @param then who would be proposed
	 */
	public record Difference(OpenNeed request, Placement now, Placement then) {

		/** The areas that another centre would take, or none. */
		public List<AreaCode> areas() {
			return this.request.need()
				.areas()
				.stream()
				.filter((area) -> !Objects.equals(centre(this.now, area), centre(this.then, area)))
				.toList();
		}

		/** How many areas the one leaves without a centre, and the other not. */
		int gaps(Placement in, Placement notIn) {
			return (int) areas().stream()
				.filter((area) -> centre(in, area) == null && centre(notIn, area) != null)
				.count();
		}

		private Rerouting.Rerouted rerouted() {
			return new Rerouting.Rerouted(this.request.reference().value(), this.request.title(),
					this.request.need().party().code(),
					areas().stream()
						.map((area) -> new Rerouting.Moved(area, centre(this.now, area), centre(this.then, area)))
						.toList());
		}

		private static @Nullable CentreCode centre(Placement placement, AreaCode area) {
			return placement.centres().get(area);
		}

	}

}
