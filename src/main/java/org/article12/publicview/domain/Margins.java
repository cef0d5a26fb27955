package org.article12.publicview.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same requests counted in three ways. Each is of one region and of one year; an area
 * counts all that ask for it, so that a request may be counted in several.
 *
 * @param regions how many of each region
 * @param years how many of each year
 * @param areas how many that ask for each area
 */
public record Margins(SortedMap<String, Long> regions, SortedMap<String, Long> years, SortedMap<String, Long> areas) {

	/** Nothing counted yet. */
	public static Margins none() {
		return new Margins(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
	}

	/** The sum of the cells of one way of counting. */
	static long sum(Map<String, Long> cells) {
		return cells.values().stream().mapToLong(Long::longValue).sum();
	}

}
