package org.article12.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that was done to one request, in order, with when it became known. It is computed
 * with: what was known on a day, about a day.
 *
 * <pre>
 * chronicle.of(request).knownBefore(cutOff).asOf(endOfPeriod).status()
 * </pre>
 *
 * @param entries its entries, oldest first
 */
public record History(List<Recorded> entries) {

	public History {
		entries = List.copyOf(entries);
	}

	/** As much of it as was known before a moment. */
	public History knownBefore(Instant moment) {
		return only((entry) -> entry.recordedAt().isBefore(moment));
	}

	/** As much of it as has a number in the chronicle up to that one. */
	public History upTo(long sequence) {
		return only((entry) -> entry.sequence() <= sequence);
	}

	private History only(Predicate<Recorded> which) {
		return new History(this.entries.stream().filter(which).toList());
	}

	/** How the request stands. */
	public RequestState state() {
		return of(this.entries.stream().map(Recorded::entry).toList());
	}

	/** How the request stood at a moment, after what was done then. */
	public RequestState asOf(Instant moment) {
		return of(this.entries.stream().map(Recorded::entry).filter((entry) -> !entry.at().isAfter(moment)).toList());
	}

	/** Entries without those that were taken back, and without those that took back. */
	public static List<HistoryEntry> standing(List<HistoryEntry> entries) {
		List<HistoryEntry> standing = new ArrayList<>();
		for (HistoryEntry entry : entries) {
			if (entry.particulars() instanceof Particulars.TakenBack it) {
				standing.removeIf((earlier) -> earlier.number() >= it.from());
			}
			else {
				standing.add(entry);
			}
		}
		return standing;
	}

	/** What entries come to, the oldest first. */
	public static RequestState of(List<HistoryEntry> entries) {
		RequestState state = RequestState.DRAFT;
		for (HistoryEntry entry : entries) {
			state = state.after(entry);
		}
		return state;
	}

}
