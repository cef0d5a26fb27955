package org.article12.activityreports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a report says.
 *
 * @param figures what the centre states, where it has
 * @param chapters what it says in words; what it has not written is missing
 * @param counted what the portal counts of the same
 * @param countedOn the day up to whose end the record was counted
 */
public record ReportContent(Map<Figure, Integer> figures, Map<Chapter, String> chapters, Map<Figure, Integer> counted,
		LocalDate countedOn) {

	public ReportContent {
		figures = inOrder(Figure.class, figures);
		chapters = inOrder(Chapter.class, chapters);
		counted = inOrder(Figure.class, counted);
	}

	private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> keys, Map<K, V> map) {
		Map<K, V> copy = new EnumMap<>(keys);
		copy.putAll(map);
		return Collections.unmodifiableMap(copy);
	}

	/** A report with which a centre begins: what the portal counts is what it states. */
	public static ReportContent begin(Map<Figure, Integer> counted, LocalDate countedOn) {
		return new ReportContent(counted, Map.of(), counted, countedOn);
	}

	/** Whether nothing is missing. */
	public boolean isComplete() {
		return this.figures.size() == Figure.values().length && this.chapters.size() == Chapter.values().length;
	}

}
