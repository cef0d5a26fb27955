package org.article12.requests.store;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestMoved;
import org.article12.requests.domain.AssistanceRequest;
import org.springframework.stereotype.Component;

/** Refuses an act that was decided on a page which no longer shows how things stand. */
@Component
public class Freshness {

	private final HistoryStore history;

	Freshness(HistoryStore history) {
		this.history = history;
	}

	/**
	 * Requires that the user has seen the request as it stands. What the user may not
	 * know of, such as which officer has taken it, makes no page out of date.
	 * @param seen the number of the last history entry when the page was made
	 * @throws RequestMoved with what was done since
	 */
	public void require(AssistanceRequest request, int seen, CurrentUser user) {
		if (request.lastEntry() == seen) {
			return;
		}
		List<HistoryEntry> since = this.history.after(request.id(), seen, user);
		if (!since.isEmpty() || seen > request.lastEntry()) {
			throw new RequestMoved(request.reference(), since);
		}
	}

}
