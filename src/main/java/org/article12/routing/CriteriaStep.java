package org.article12.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A step in the order of criteria: one criterion, or several that are weighed against
 * each other.
 *
 * @param weights what each counts beside the others of this step, in the smallest whole
 * numbers that have these proportions; the one that counts most comes first
 */
public record CriteriaStep(Map<Criterion, Long> weights) {

	/**
	 * A step.
	 * @throws IllegalArgumentException when it has no criterion, or a weight is not above
	 * 0
	 */
	public CriteriaStep {
		if (weights.isEmpty() || weights.containsKey(Criterion.CODE)
				|| weights.values().stream().anyMatch((weight) -> weight <= 0)) {
			throw new IllegalArgumentException("Not a step: " + weights);
		}
		long common = weights.values().stream().reduce(0L, CriteriaStep::commonDivisor);
		List<Map.Entry<Criterion, Long>> entries = new ArrayList<>(weights.entrySet());
		entries.sort(Map.Entry.<Criterion, Long>comparingByValue(Comparator.reverseOrder())
			.thenComparing(Map.Entry.comparingByKey()));
		Map<Criterion, Long> small = new LinkedHashMap<>();
		entries.forEach((entry) -> small.put(entry.getKey(), entry.getValue() / common));
		weights = Collections.unmodifiableMap(small);
	}

	/** A step of one criterion. */
	public static CriteriaStep of(Criterion criterion) {
		return new CriteriaStep(Map.of(criterion, 1L));
	}

	/** Its criteria, the one that counts most first. */
	public List<Criterion> criteria() {
		return List.copyOf(this.weights.keySet());
	}

	/** What a criterion of this step counts beside the others. */
	public long weight(Criterion criterion) {
		return this.weights.getOrDefault(criterion, 0L);
	}

	/** Whether several criteria are weighed against each other. */
	public boolean isShared() {
		return this.weights.size() > 1;
	}

	/** The same step, in which the criterion counts so much. */
	CriteriaStep with(Criterion criterion, long weight) {
		Map<Criterion, Long> more = new EnumMap<>(this.weights);
		more.put(criterion, weight);
		return new CriteriaStep(more);
	}

	/** The same step without one of its several criteria. */
	CriteriaStep without(Criterion criterion) {
		Map<Criterion, Long> fewer = new EnumMap<>(this.weights);
		fewer.remove(criterion);
		return new CriteriaStep(fewer);
	}

	/** The greatest of its weights. */
	long most() {
		return Collections.max(this.weights.values());
	}

	/** The least of its weights. */
	long least() {
		return Collections.min(this.weights.values());
	}

	private static long commonDivisor(long one, long other) {
		return (other == 0) ? one : commonDivisor(other, one % other);
	}

}
