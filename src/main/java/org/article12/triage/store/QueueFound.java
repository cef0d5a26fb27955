package org.article12.triage.store;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;

/**
 * What a filter leaves of the queue as it was at a moment, whatever the statuses.
 *
 * @param state the queue
 * @param numbers the numbers of the rows
 * @param inStatus how many there are in each status, by its ordinal
 */
record QueueFound(QueueState state, BitSet numbers, int[] inStatus) {

	private static final int ENOUGH = QueuePage.MOST + 1;

	/** How many there are in each status, no further than people can page. */
	QueueCounts counts() {
		Map<RequestStatus, Integer> numbers = new EnumMap<>(RequestStatus.class);
		Set<RequestStatus> atLeast = EnumSet.noneOf(RequestStatus.class);
		for (RequestStatus status : QueueFilter.VISIBLE) {
			int count = this.inStatus[status.ordinal()];
			numbers.put(status, Math.min(count, ENOUGH));
			if (count >= ENOUGH) {
				atLeast.add(status);
			}
		}
		return new QueueCounts(numbers, atLeast);
	}

	/** How many there are in some statuses. */
	int count(Set<RequestStatus> statuses) {
		return statuses.stream().mapToInt((status) -> this.inStatus[status.ordinal()]).sum();
	}

}
