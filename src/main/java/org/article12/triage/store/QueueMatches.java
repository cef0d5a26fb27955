package org.article12.triage.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.jspecify.annotations.Nullable;

/** Which requests a filter leaves, whatever their status, and how many in each. */
final class QueueMatches extends QueueFollower {

	private static final int ENOUGH = QueuePage.MOST + 1;

	private final Predicate<QueueEntry> wanted;

	private BitSet numbers = new BitSet();

	private final int[] counts = new int[RequestStatus.values().length];

	QueueMatches(Predicate<QueueEntry> wanted) {
		this.wanted = wanted;
	}

	@Override
	void make(QueueState state) {
		this.numbers = new BitSet(state.entries().length);
		Arrays.fill(this.counts, 0);
		for (QueueEntry entry : state.entries()) {
			add(entry);
		}
	}

	@Override
	void change(QueueState state, List<QueueChange> changes) {
		// Those who read the old ones go on with them.
		this.numbers = (BitSet) this.numbers.clone();
		changes.forEach((change) -> {
			if (change.before() != null && this.numbers.get(change.number())) {
				this.numbers.clear(change.number());
				this.counts[change.before().status().ordinal()]--;
			}
			add(change.now());
		});
	}

	private void add(@Nullable QueueEntry entry) {
		if (entry != null && this.wanted.test(entry)) {
			this.numbers.set(entry.number());
			this.counts[entry.status().ordinal()]++;
		}
	}

	/** The numbers of their rows. */
	synchronized BitSet numbers() {
		return this.numbers;
	}

	/** How many there are in each status, no further than people can page. */
	synchronized QueueCounts counts() {
		Map<RequestStatus, Integer> numbers = new EnumMap<>(RequestStatus.class);
		Set<RequestStatus> atLeast = EnumSet.noneOf(RequestStatus.class);
		for (RequestStatus status : QueueFilter.VISIBLE) {
			int count = this.counts[status.ordinal()];
			numbers.put(status, Math.min(count, ENOUGH));
			if (count >= ENOUGH) {
				atLeast.add(status);
			}
		}
		return new QueueCounts(numbers, atLeast);
	}

	/** How many there are in some statuses. */
	synchronized int count(Set<RequestStatus> statuses) {
		return statuses.stream().mapToInt((status) -> this.counts[status.ordinal()]).sum();
	}

}
