package org.article12.triage.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.article12.core.PersonId;

/** The officers who have taken requests, by the name in the youngest of each. */
final class QueueOfficers extends QueueFollower {

	private final Map<PersonId, QueueEntry> youngest = new HashMap<>();

	@Override
	void make(QueueState state) {
		this.youngest.clear();
		for (QueueEntry entry : state.entries()) {
			if (entry != null) {
				add(entry);
			}
		}
	}

	@Override
	void change(QueueState state, List<QueueChange> changes) {
		for (QueueChange change : changes) {
			QueueEntry before = change.before();
			if (before != null && before.officer() != null
					&& this.youngest.getOrDefault(before.officer(), before).number() == change.number()) {
				make(state);
				return;
			}
			if (change.now() != null) {
				add(change.now());
			}
		}
	}

	private void add(QueueEntry entry) {
		if (entry.officer() != null) {
			this.youngest.merge(entry.officer(), entry,
					(one, other) -> (QueueOrder.AGE.comparator().compare(one, other) < 0) ? other : one);
		}
	}

	/** The names. */
	synchronized Map<PersonId, String> names() {
		Map<PersonId, String> names = new HashMap<>();
		this.youngest.forEach((officer, entry) -> names.put(officer, entry.officerName()));
		return names;
	}

}
