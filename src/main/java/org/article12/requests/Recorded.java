package org.article12.requests;

import java.time.Instant;

/**
 * An entry of a request's history with its place among the entries of all histories.
 *
 * @param sequence its place in the order in which entries became known, from 1 and
 * without a gap
 * @param recordedAt since when it is known; never earlier than that of an entry before it
 * @param request the request
 * @param entry what was done
 */
public record Recorded(long sequence, Instant recordedAt, RequestId request, HistoryEntry entry) {
}
