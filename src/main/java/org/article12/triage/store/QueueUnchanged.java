package org.article12.triage.store;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was made of the queue, as long as nothing in it changes. People look at several
 * pages of a list, and come back.
 *
 * @param <T> what is made of it
 */
final class QueueUnchanged<T> {

	private @Nullable T made;

	private long version = -1;

	/** What is made of a state. */
	T in(QueueState state, Supplier<T> make) {
		synchronized (this) {
			if (this.version == state.version()) {
				return Objects.requireNonNull(this.made);
			}
		}
		T now = make.get();
		synchronized (this) {
			this.made = now;
			this.version = state.version();
		}
		return now;
	}

}
