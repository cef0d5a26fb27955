package org.article12.triage.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.article12.requests.RequestStatus;

/**
 * How many requests there are in each status.
 *
 * @param numbers as far as was counted; of more than {@link QueuePage#MOST} one more than
 * that
 * @param atLeast the statuses of which there may be more than the number says
 */
public record QueueCounts(Map<RequestStatus, Integer> numbers, Set<RequestStatus> atLeast) {

	/** Of a queue that was not looked at. */
	public static final QueueCounts NONE = new QueueCounts(Map.of(), Set.of());

	public QueueCounts {
		numbers = Map.copyOf(numbers);
		atLeast = Set.copyOf(atLeast);
	}

	/** How many were counted in a status. */
	public int of(RequestStatus status) {
		return this.numbers.getOrDefault(status, 0);
	}

	/** How many were counted in these statuses together. */
	public int of(Collection<RequestStatus> statuses) {
		return statuses.stream().mapToInt(this::of).sum();
	}

	/** Whether there may be more in a status. */
	public boolean isAtLeast(RequestStatus status) {
		return this.atLeast.contains(status);
	}

}
