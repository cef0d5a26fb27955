package org.article12.triage.domain;

import java.util.List;

import org.article12.core.PageOf;

/**
 * One page of the queue.
 *
 * @param rows the requests on it; of a longer list only the first {@link #MOST} have
 * pages
 * @param more whether the list is longer than that
 */
public record QueuePage(PageOf<QueueRow> rows, boolean more) {

	/** How many requests are counted, and can be paged through, at most. */
	public static final int MOST = 10_000;

	/** A page without any. */
	public static QueuePage empty(int size) {
		return new QueuePage(new PageOf<>(List.of(), 1, size, 0), false);
	}

}
