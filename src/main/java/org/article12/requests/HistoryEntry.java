package org.article12.requests;

import java.time.Instant;
import java.util.Optional;

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
 * @param particulars what else is to be known, of the act's own kind
 * @param dates the dates of the request's clocks where the act set any; null where it
 * left them as they were
 */
public record HistoryEntry(int number, Act act, RequestStatus from, RequestStatus to, Instant at, RecordedActor by,
		@Nullable CentreCode centre, Particulars particulars, @Nullable DueDates dates) {

	public HistoryEntry {
		if (!act.particulars().isInstance(particulars)) {
			throw new IllegalArgumentException(act + " has other particulars than " + particulars);
		}
	}

	/** Whether the act moved the request to another state. */
	public boolean isMove() {
		return this.from != this.to;
	}

	/** The particulars, where they are of that kind. */
	public <P extends Particulars> Optional<P> told(Class<P> kind) {
		return kind.isInstance(this.particulars) ? Optional.of(kind.cast(this.particulars)) : Optional.empty();
	}

}
