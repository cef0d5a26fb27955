package org.article12.triage.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What has changed in the queue of late, by the state in which it was met first. */
final class QueueChanges {

	/** Beyond so many it costs no more to look at all. */
	private static final int KEPT = 5_000;

	private final NavigableMap<Long, List<QueueChange>> byVersion = new TreeMap<>();

	private int kept;

	private long from;

	/** Keeps what led to a state. */
	synchronized void keep(long version, List<QueueChange> changes) {
		this.byVersion.put(version, changes);
		this.kept += changes.size();
		while (this.kept > KEPT) {
			this.from = this.byVersion.firstKey();
			this.kept -= this.byVersion.getOrDefault(this.from, List.of()).size();
			this.byVersion.remove(this.from);
		}
	}

	/** Forgets what led to a state. */
	synchronized void forget(long version) {
		this.byVersion.clear();
		this.kept = 0;
		this.from = version;
	}

	/**
	 * What led from one state to another; empty where that is not known any more.
	 */
	synchronized Optional<List<QueueChange>> between(long version, long later) {
		if (version < this.from) {
			return Optional.empty();
		}
		List<QueueChange> changes = new ArrayList<>();
		this.byVersion.subMap(version, false, later, true).values().forEach(changes::addAll);
		return Optional.of(changes);
	}

}
