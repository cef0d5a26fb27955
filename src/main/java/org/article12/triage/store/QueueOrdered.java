package org.article12.triage.store;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A list that was put in order by itself, as long as nothing in the queue changes. People
 * look at several pages of it, and come back.
 */
final class QueueOrdered {

	private @Nullable QueueList list;

	private long version = -1;

	/** The list as it is in a state. */
	QueueList in(QueueState state, Supplier<QueueList> order) {
		synchronized (this) {
			if (this.version == state.version()) {
				return Objects.requireNonNull(this.list);
			}
		}
		QueueList ordered = order.get();
		synchronized (this) {
			this.list = ordered;
			this.version = state.version();
		}
		return ordered;
	}

}
