package org.article12.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When one step outweighs all that follow: the least by which two sums of its points can
 * differ is more than all that follow can differ by, in as many areas as a request may
 * have.
 */
final class Outweighing {

	/** By how much the points of one unit of weight can differ. */
	private static final long WIDEST = (long) Need.MOST_AREAS * Criterion.ONE;

	/** Of these a centre has one at most. */
	private static final Set<Criterion> GROUNDS = EnumSet.of(Criterion.HOST, Criterion.LISTED, Criterion.SCOPE);

	private Outweighing() {
	}

	/** The order that weights make, in as many steps as there are. */
	static CriteriaOrder order(Weights weights) {
		List<Criterion> left = new ArrayList<>(
				Criterion.WEIGHTED.stream().filter((criterion) -> weights.weight(criterion) > 0).toList());
		left.sort(Comparator.comparingLong(weights::weight).reversed());
		List<CriteriaStep> steps = new ArrayList<>();
		while (!left.isEmpty()) {
			Map<Criterion, Long> step = new EnumMap<>(Criterion.class);
			Map<Criterion, Long> below = new EnumMap<>(Criterion.class);
			left.forEach((criterion) -> below.put(criterion, weights.weight(criterion)));
			do {
				Criterion next = left.removeFirst();
				step.put(next, weights.weight(next));
				below.remove(next);
			}
			while (!left.isEmpty() && CriteriaStep.grain(step) <= WIDEST * spread(below));
			steps.add(new CriteriaStep(step));
		}
		return new CriteriaOrder(steps);
	}

	/** The smallest weights that make the order, if they are not too large. */
	static Optional<Weights> weights(CriteriaOrder order) {
		Map<Criterion, Long> weights = new EnumMap<>(Criterion.class);
		long together = 0;
		for (CriteriaStep step : order.steps().reversed()) {
			long times = WIDEST * spread(weights) / step.grain() + 1;
			for (Map.Entry<Criterion, Long> entry : step.weights().entrySet()) {
				if (entry.getValue() > (Weights.MOST_TOGETHER - together) / times) {
					return Optional.empty();
				}
				weights.put(entry.getKey(), entry.getValue() * times);
				together += entry.getValue() * times;
			}
		}
		return Optional.of(new Weights(weights));
	}

	/** The most by which the values of two centres can differ, weighed. */
	private static long spread(Map<Criterion, Long> weights) {
		long others = 0;
		long ground = 0;
		for (Map.Entry<Criterion, Long> entry : weights.entrySet()) {
			if (GROUNDS.contains(entry.getKey())) {
				ground = Math.max(ground, entry.getValue());
			}
			else {
				others += entry.getValue();
			}
		}
		return others + ground;
	}

}
