package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All requests in one order. */
final class QueueLine extends QueueFollower {

	private final Comparator<QueueEntry> order;

	private QueueEntry[] line = {};

	QueueLine(QueueOrder order) {
		this.order = order.comparator();
	}

	@Override
	void make(QueueState state) {
		this.line = state.all().sorted(this.order).toArray(QueueEntry[]::new);
	}

	@Override
	void change(QueueState state, List<QueueChange> changes) {
		Map<Integer, QueueEntry> now = new HashMap<>();
		BitSet changed = new BitSet();
		changes.forEach((change) -> {
			changed.set(change.number());
			now.remove(change.number());
			if (change.now() != null) {
				now.put(change.number(), change.now());
			}
		});
		List<QueueEntry> coming = new ArrayList<>(now.values());
		coming.sort(this.order);
		QueueEntry[] merged = new QueueEntry[this.line.length + coming.size()];
		int size = 0;
		int next = 0;
		for (QueueEntry entry : this.line) {
			if (changed.get(entry.number())) {
				continue;
			}
			while (next < coming.size() && this.order.compare(coming.get(next), entry) < 0) {
				merged[size++] = coming.get(next++);
			}
			merged[size++] = entry;
		}
		while (next < coming.size()) {
			merged[size++] = coming.get(next++);
		}
		this.line = (size == merged.length) ? merged : Arrays.copyOf(merged, size);
	}

	/** The requests, from the first to the last; not to be written to. */
	synchronized QueueEntry[] line() {
		return this.line;
	}

}
