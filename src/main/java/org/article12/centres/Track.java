package org.article12.centres;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;

/**
 * What a centre has done so far, as figures. A centre without any history stands in the
 * middle: it neither gains nor loses by it.
 *
 * @param recentWork how many assignments it was offered in the last twelve months and did
 * not decline or let pass
 * @param offersEnded how many offers it answered or let pass
 * @param answeredInTime how many of these it answered by the day that was set
 * @param evaluations how many of its deliveries a Party evaluated
 * @param evaluationPoints what they came to, {@value #MOST_POINTS} at most each
 * @param delivered how many deliveries were confirmed, by area
 */
public record Track(int recentWork, int offersEnded, int answeredInTime, int evaluations, int evaluationPoints,
		SortedMap<AreaCode, Integer> delivered) {

	/** The points of the best evaluation: four questions, two points each. */
	public static final int MOST_POINTS = 8;

	/** No history at all. */
	public static final Track NONE = new Track(0, 0, 0, 0, 0, Collections.emptySortedMap());

	public Track {
		delivered = Collections.unmodifiableSortedMap(new TreeMap<>(delivered));
	}

}
