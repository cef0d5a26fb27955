package org.article12.publicview.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What may be told of the numbers of requests of which nothing is published: only whole
 * fives, and all ways of counting add up to the same. From what is shown of a cell,
 * {@code n}, follows that it holds at least {@code n}; that it holds exactly {@code n},
 * or one, two, three or four more, is always as possible, whatever else is shown: a test
 * tries all small worlds.
 * <p>
 * Why so: if every number shown were exact, the same would be shown, since they are whole
 * fives, agree on how many requests there are, and no area has more than all or all areas
 * together less. And with up to four more requests in any cell the same is shown again.
 */
public final class Fives {

	private static final long FIVE = 5;

	private Fives() {
	}

	/**
	 * What is told of these numbers.
	 * @param unpublished counts of requests that all stand alike
	 */
	public static Margins of(Margins unpublished) {
		SortedMap<String, Long> regions = whole(unpublished.regions());
		SortedMap<String, Long> years = whole(unpublished.years());
		SortedMap<String, Long> areas = whole(unpublished.areas());
		long told = Math.min(Math.min(Margins.sum(regions), Margins.sum(years)), Margins.sum(areas));
		lower(regions, told);
		lower(years, told);
		areas.replaceAll((_, count) -> Math.min(count, told));
		return new Margins(regions, years, areas);
	}

	private static SortedMap<String, Long> whole(Map<String, Long> cells) {
		SortedMap<String, Long> whole = new TreeMap<>();
		cells.forEach((cell, count) -> whole.put(cell, count / FIVE * FIVE));
		return whole;
	}

	/** Takes fives from the largest cells, where one weighs least. */
	private static void lower(SortedMap<String, Long> cells, long told) {
		for (long over = Margins.sum(cells) - told; over > 0; over -= FIVE) {
			String largest = cells.entrySet()
				.stream()
				.max(Map.Entry.<String, Long>comparingByValue()
					.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.orElseThrow()
				.getKey();
			cells.merge(largest, -FIVE, Long::sum);
		}
	}

}
