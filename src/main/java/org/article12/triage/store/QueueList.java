package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * A list of requests, met along a line of which it may be a part.
 *
 * @param line the line
 * @param order in which the line stands
 * @param backwards whether it is read from its end
 * @param in the numbers of those that the list holds; null for all
 * @param statuses the statuses of those that it holds
 */
record QueueList(QueueEntry[] line, Comparator<QueueEntry> order, boolean backwards, @Nullable BitSet in,
		Set<RequestStatus> statuses) {

	/** A list of these, put in order. */
	static QueueList of(Collection<QueueEntry> entries, Comparator<QueueEntry> order, boolean backwards) {
		QueueEntry[] line = entries.toArray(QueueEntry[]::new);
		Arrays.sort(line, order);
		return new QueueList(line, order, backwards, null, EnumSet.allOf(RequestStatus.class));
	}

	/** Some of the list. */
	List<QueueEntry> part(int from, int most) {
		List<QueueEntry> part = new ArrayList<>();
		int passed = 0;
		for (int step = 0; step < this.line.length && part.size() < most; step++) {
			QueueEntry entry = at(step);
			if (holds(entry) && passed++ >= from) {
				part.add(entry);
			}
		}
		return part;
	}

	/** What comes next after a request, whether or not the list holds that one. */
	Optional<QueueEntry> after(QueueEntry entry) {
		return beside(entry, this.backwards ? -1 : 1);
	}

	/** What comes before a request. */
	Optional<QueueEntry> before(QueueEntry entry) {
		return beside(entry, this.backwards ? 1 : -1);
	}

	private Optional<QueueEntry> beside(QueueEntry entry, int step) {
		int place = Arrays.binarySearch(this.line, entry, this.order);
		int at = (place >= 0) ? place + step : ((step > 0) ? -place - 1 : -place - 2);
		while (at >= 0 && at < this.line.length) {
			if (holds(this.line[at])) {
				return Optional.of(this.line[at]);
			}
			at += step;
		}
		return Optional.empty();
	}

	private QueueEntry at(int step) {
		return this.line[this.backwards ? this.line.length - 1 - step : step];
	}

	private boolean holds(QueueEntry entry) {
		return this.in == null || (this.in.get(entry.number()) && this.statuses.contains(entry.status()));
	}

}
