package org.article12.figures.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts of which the small ones are told only together: none that is told is below five,
 * and none below five follows from what is told and the sum of all.
 *
 * @param shown what is told by itself
 * @param together what the others come to; 0 where there are no others, or where even
 * together they are fewer than five, which is told of nothing then
 */
public record Folded(Map<String, Long> shown, long together) {

	/** The smallest number that is told. */
	public static final int LEAST = 5;

	/** Folds counts by their names. */
	public static Folded of(Map<String, Long> counts) {
		List<String> smallest = counts.keySet()
			.stream()
			.sorted(Comparator.<String>comparingLong(counts::get).thenComparing((name) -> name))
			.toList();
		Set<String> hidden = new TreeSet<>();
		long together = 0;
		for (String name : smallest) {
			long count = counts.getOrDefault(name, 0L);
			boolean enough = together >= LEAST && hidden.size() > 1;
			if (count < LEAST || (!hidden.isEmpty() && !enough)) {
				hidden.add(name);
				together += count;
			}
		}
		Map<String, Long> shown = new LinkedHashMap<>(counts);
		shown.keySet().removeAll(hidden);
		return new Folded(shown, (together >= LEAST) ? together : 0);
	}

}
