package org.article12.requests;

import java.util.List;

import org.article12.core.web.TimelineEntry;

/**
 * A request's history, folded.
 *
 * @param moved the entries that moved the request to another state, and what was done
 * last, newest first
 * @param all every entry that the reader may see, newest first
 */
public record HistoryView(List<TimelineEntry> moved, List<TimelineEntry> all) {

	/** Whether there is more. */
	public boolean isFolded() {
		return this.moved.size() < this.all.size();
	}

}
