package org.article12.activityreports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a report.
 *
 * @param number its place among all that was done with the report, from 1
 * @param led where the report stood then
 * @param at when
 * @param byName who did it, by the name of that day
 * @param words why; empty where nothing was said
 * @param content what the centre sent; null where nothing was
 */
public record ReportAct(int number, ReportStatus led, Instant at, String byName, String words,
		@Nullable ReportContent content) {
}
