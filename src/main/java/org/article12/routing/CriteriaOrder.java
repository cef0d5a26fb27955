package org.article12.routing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which criteria count. What is better by one step goes before whatever the
 * following steps say; the criteria of one step are weighed against each other. It is
 * what people read and change of {@link Weights}, which say the same in whole numbers.
 *
 * @param steps the steps; criteria that are in none count nothing
 */
public record CriteriaOrder(List<CriteriaStep> steps) {

	/**
	 * An order.
	 * @throws IllegalArgumentException when it has no step, or a criterion twice
	 */
	public CriteriaOrder {
		Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
		if (steps.isEmpty() || !steps.stream().flatMap((step) -> step.criteria().stream()).allMatch(seen::add)) {
			throw new IllegalArgumentException("Not an order: " + steps);
		}
		steps = List.copyOf(steps);
	}

	/** The order that weights make. */
	public static CriteriaOrder of(Weights weights) {
		return new CriteriaOrder(Outweighing.steps(weights.of()).stream().map(CriteriaOrder::step).toList());
	}

	private static CriteriaStep step(Map<Criterion, BigInteger> weights) {
		Map<Criterion, Long> step = new EnumMap<>(Criterion.class);
		weights.forEach((criterion, weight) -> step.put(criterion, weight.longValueExact()));
		return new CriteriaStep(step);
	}

	/** The smallest weights that make this order. */
	public Weights weights() {
		return Outweighing.weights(this);
	}

	/** The criteria that count nothing. */
	public List<Criterion> uncounted() {
		return Criterion.WEIGHTED.stream().filter((criterion) -> place(criterion).isEmpty()).toList();
	}

	/** Where a criterion stands; empty for one that counts nothing. */
	public Optional<Place> place(Criterion criterion) {
		int at = step(criterion);
		return (at < 0) ? Optional.empty()
				: Optional.of(new Place(at + 1, this.steps.get(at).weight(criterion), this.steps.get(at).isShared()));
	}

	/**
	 * The order with the criterion one place further up: out of a shared step it goes
	 * before it, from a step of its own it joins the one before, and one that counted
	 * nothing becomes the last step. The first step stays where it is.
	 */
	public CriteriaOrder up(Criterion criterion) {
		List<CriteriaStep> moved = new ArrayList<>(this.steps);
		int at = step(criterion);
		if (at < 0) {
			moved.add(CriteriaStep.of(criterion));
		}
		else if (this.steps.get(at).isShared()) {
			moved.set(at, this.steps.get(at).without(criterion));
			moved.add(at, CriteriaStep.of(criterion));
		}
		else if (at > 0) {
			CriteriaStep before = this.steps.get(at - 1);
			moved.set(at - 1, before.with(criterion, before.least()));
			moved.remove(at);
		}
		return new CriteriaOrder(moved);
	}

	/**
	 * The order with the criterion one place further down: out of a shared step it goes
	 * behind it, from a step of its own it joins the next one, and after the last step it
	 * counts nothing. The only criterion that counts stays where it is.
	 */
	public CriteriaOrder down(Criterion criterion) {
		List<CriteriaStep> moved = new ArrayList<>(this.steps);
		int at = step(criterion);
		if (at >= 0 && this.steps.get(at).isShared()) {
			moved.set(at, this.steps.get(at).without(criterion));
			moved.add(at + 1, CriteriaStep.of(criterion));
		}
		else if (at >= 0 && at + 1 < this.steps.size()) {
			CriteriaStep next = this.steps.get(at + 1);
			moved.set(at + 1, next.with(criterion, next.most()));
			moved.remove(at);
		}
		else if (at > 0) {
			moved.remove(at);
		}
		return new CriteriaOrder(moved);
	}

	/** Whether {@link #up} changes anything. */
	public boolean canGoUp(Criterion criterion) {
		return !up(criterion).equals(this);
	}

	/** Whether {@link #down} changes anything. */
	public boolean canGoDown(Criterion criterion) {
		return !down(criterion).equals(this);
	}

	private int step(Criterion criterion) {
		for (int at = 0; at < this.steps.size(); at++) {
			if (this.steps.get(at).weights().containsKey(criterion)) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * Where a criterion stands.
	 *
	 * @param step the number of its step, from 1
	 * @param weight what it counts beside the others of its step
	 * @param shared whether there are others
	 */
	public record Place(int step, long weight, boolean shared) {
	}

}
