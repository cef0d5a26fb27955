package org.article12.triage.store;

import java.util.List;
import java.util.Optional;

/**
 * Something that was made of the whole queue, and is kept right by what changes in it.
 */
abstract class QueueFollower {

	private long version = -1;

	/**
	 * Makes it as a state has it, or a later one.
	 * @return whether it is that state's and no later one's
	 */
	synchronized boolean follow(QueueState state, QueueChanges changes) {
		if (this.version >= state.version()) {
			return this.version == state.version();
		}
		Optional<List<QueueChange>> missed = (this.version >= 0) ? changes.between(this.version, state.version())
				: Optional.empty();
		missed.ifPresentOrElse((changed) -> {
			if (!changed.isEmpty()) {
				change(state, changed);
			}
		}, () -> make(state));
		this.version = state.version();
		return true;
	}

	/** Makes it anew. */
	abstract void make(QueueState state);

	/** Mends it. What changed several times is named as often, in order. */
	abstract void change(QueueState state, List<QueueChange> changes);

}
