package org.article12.requests.domain;

import java.util.List;
import java.util.function.Predicate;

import org.article12.core.CurrentUser;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestMoved;
import org.springframework.stereotype.Component;

/** Refuses an act that was decided on a page which no longer shows how things stand. */
@Component
class Freshness {

	private final HistoryStore history;

	Freshness(HistoryStore history) {
		this.history = history;
	}

	/**
	 * Whether the act that somebody asks for is the very one that he did from the same
	 * page already: a second press of the button, which changes nothing.
	 * @param seen the number of the last history entry when the page was made
	 */
	boolean isRepeated(AssistanceRequest request, int seen, Act act, CurrentUser user) {
		return isRepeated(request, seen, user, (next) -> next.act() == act);
	}

	/**
	 * The same for an act in which something was written or chosen.
	 * @param particulars what the history keeps of it; with others it is another act
	 */
	boolean isRepeated(AssistanceRequest request, int seen, Particulars particulars, CurrentUser user) {
		return isRepeated(request, seen, user, (next) -> next.particulars().equals(particulars));
	}

	/** The same, as somebody knows the act again. */
	boolean isRepeated(AssistanceRequest request, int seen, CurrentUser user, Predicate<HistoryEntry> same) {
		return request.lastEntry() > seen && this.history.after(request.id(), seen, user)
			.stream()
			.findFirst()
			.filter((next) -> user.id().equals(next.by().person()) && same.test(next))
			.isPresent();
	}

	/**
	 * Requires that the user has seen the request as it stands. What the user may not
	 * know of, such as which officer has taken it, makes no page out of date.
	 * @param seen the number of the last history entry when the page was made
	 * @throws RequestMoved with what was done since
	 */
	void require(AssistanceRequest request, int seen, CurrentUser user) {
		if (request.lastEntry() == seen) {
			return;
		}
		List<HistoryEntry> since = this.history.after(request.id(), seen, user);
		if (!since.isEmpty() || seen > request.lastEntry()) {
			throw new RequestMoved(request.reference(), since);
		}
	}

}
