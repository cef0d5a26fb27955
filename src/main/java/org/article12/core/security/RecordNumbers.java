package org.article12.core.security;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

/**
 * Numbers what is on record, as this instance sees it. Snapshots of PostgreSQL's have the
 * same number while nothing but {@link SideNotes} of this instance came to be seen from
 * one to the next. What is not known to be a side note is none: what other instances
 * write, a transaction that was taken back, all that was noted before a restart.
 */
class RecordNumbers {

	/**
	 * So many snapshots are known that may yet be asked for by whoever came a moment ago.
	 */
	private static final int LATELY = 100;

	/** So many side notes are known that nobody has seen yet. */
	private static final int MOST_NOTES = 10_000;

	private final NavigableSet<Long> notes = new TreeSet<>();

	private final Map<String, String> lately = new HashMap<>();

	private @Nullable Snapshot last;

	private long number;

	/**
	 * That this transaction, which nobody sees yet, writes a side note and nothing else.
	 */
	synchronized void isSideNote(long transaction) {
		this.notes.add(transaction);
		if (this.notes.size() > MOST_NOTES) {
			this.notes.pollFirst();
		}
	}

	/** The number of what is on record for whoever sees that snapshot. */
	synchronized String of(String snapshot) {
		String known = this.lately.get(snapshot);
		return (known != null) ? known : next(snapshot);
	}

	private String next(String text) {
		Snapshot now = Snapshot.of(text);
		boolean follows = this.last != null && now.follows(this.last);
		if (this.last == null || !follows || !this.notes.containsAll(now.newSince(this.last, this.notes.size()))) {
			this.number++;
		}
		if (!follows || this.lately.size() == LATELY) {
			// Somebody was overtaken, or the server crashed and gives numbers again.
			this.lately.clear();
		}
		this.last = now;
		this.notes.headSet(now.from()).clear();
		String number = Long.toString(this.number);
		this.lately.put(text, number);
		return number;
	}

	/**
	 * Which transactions are seen.
	 *
	 * @param from all before this one
	 * @param to none from this one on
	 * @param running which are not, of those between
	 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">the
	 * documentation of {@code pg_snapshot}</a>
	 */
	private record Snapshot(long from, long to, Set<Long> running) {

		static Snapshot of(String text) {
			String[] parts = text.split(":", -1);
			Set<Long> running = parts[2].isEmpty() ? Set.of()
					: Arrays.stream(parts[2].split(",")).map(Long::valueOf).collect(Collectors.toSet());
			return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), running);
		}

		boolean sees(long transaction) {
			return transaction < this.to && !this.running.contains(transaction);
		}

		/** Whether all is seen that was. */
		boolean follows(Snapshot earlier) {
			return earlier.to <= this.to && this.running.stream().noneMatch(earlier::sees);
		}

		/**
		 * What is seen and was not; all that began since where that is more than asked
		 * for.
		 */
		Set<Long> newSince(Snapshot earlier, int most) {
			if (this.to - earlier.to > most + this.running.size()) {
				return Set.of(Long.MIN_VALUE);
			}
			return LongStream
				.concat(earlier.running.stream().mapToLong(Long::longValue), LongStream.range(earlier.to, this.to))
				.filter(this::sees)
				.boxed()
				.collect(Collectors.toSet());
		}

	}

}
