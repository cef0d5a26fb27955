package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A list of requests, met along a line of which it may be a part.
 *
 * @param line the line
 * @param order in which the line stands
 * @param backwards whether it is read from its end
 * @param holds whether the list holds one of the line
 * @param stops where some of the list were met before
 */
record QueueList(QueueEntry[] line, Comparator<QueueEntry> order, boolean backwards, Predicate<QueueEntry> holds,
		QueueStops stops) {

	/** A list of these, put in order. */
	static QueueList of(Collection<QueueEntry> entries, Comparator<QueueEntry> order, boolean backwards) {
		QueueEntry[] line = entries.toArray(QueueEntry[]::new);
		Arrays.sort(line, order);
		return new QueueList(line, order, backwards, (_) -> true, new QueueStops());
	}

	/** Some of the list. */
	List<QueueEntry> part(int from, int most) {
		List<QueueEntry> part = new ArrayList<>();
		QueueStops.Stop stop = this.stops.before(from);
		int number = stop.passed();
		for (int step = stop.step(); step < this.line.length && part.size() < most; step++) {
			QueueEntry entry = at(step);
			if (this.holds.test(entry)) {
				this.stops.met(number, step);
				if (number++ >= from) {
					part.add(entry);
				}
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
			if (this.holds.test(this.line[at])) {
				return Optional.of(this.line[at]);
			}
			at += step;
		}
		return Optional.empty();
	}

	private QueueEntry at(int step) {
		return this.line[this.backwards ? this.line.length - 1 - step : step];
	}

}
