package org.article12.core.text;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A set of characters, written as ranges of code points. It is written out rather than
 * taken from a property of Unicode, so that the server, the browser and the database
 * agree whatever version of Unicode each of them has.
 */
final class CodePoints {

	private final NavigableMap<Integer, Integer> ranges;

	private CodePoints(NavigableMap<Integer, Integer> ranges) {
		this.ranges = ranges;
	}

	/**
	 * Reads a set.
	 * @param ranges code points and ranges of them in hexadecimal, such as
	 * {@code 09-0d 20 2000-200a}
	 */
	static CodePoints of(String ranges) {
		NavigableMap<Integer, Integer> read = new TreeMap<>();
		Arrays.stream(ranges.strip().split("\\s+")).map((range) -> range.split("-")).forEach((ends) -> {
			int first = Integer.parseInt(ends[0], 16);
			read.put(first, (ends.length > 1) ? Integer.parseInt(ends[1], 16) : first);
		});
		return new CodePoints(read);
	}

	/** Whether the character belongs to the set. */
	boolean contains(int codePoint) {
		Map.Entry<Integer, Integer> range = this.ranges.floorEntry(codePoint);
		return range != null && codePoint <= range.getValue();
	}

}
