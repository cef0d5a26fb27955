package org.article12.requests;

import java.time.Instant;
import java.util.Map;

import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a request's history: who did what and when. Written once, never changed.
 *
 * @param number its place in the request's history, from 1
 * @param act what was done
 * @param from the request's status before
 * @param to the request's status after
 * @param at when
 * @param by who
 * @param centre the centre concerned: no other centre reads the entry
 * @param particulars what else is to be known, under a fixed name each
 */
public record HistoryEntry(int number, Act act, RequestStatus from, RequestStatus to, Instant at, By by,
		@Nullable CentreCode centre, Map<String, String> particulars) {
}
