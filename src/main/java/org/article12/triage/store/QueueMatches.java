package org.article12.triage.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Which requests a filter leaves, whatever their status, and how many in each. */
final class QueueMatches extends QueueFollower {

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

	/** What it leaves in a state, and not in a later one that others have asked for. */
	QueueFound in(QueueState state, QueueChanges changes) {
		synchronized (this) {
			if (follow(state, changes)) {
				return new QueueFound(state, this.numbers, this.counts.clone());
			}
		}
		QueueMatches earlier = new QueueMatches(this.wanted);
		earlier.make(state);
		return new QueueFound(state, earlier.numbers, earlier.counts);
	}

}
