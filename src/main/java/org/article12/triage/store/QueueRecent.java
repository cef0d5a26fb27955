package org.article12.triage.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made lately for some questions, and is kept for the next who asks the same.
 *
 * @param <K> what is asked
 * @param <V> what is made of it
 */
final class QueueRecent<K, V> {

	private final Map<K, V> kept;

	QueueRecent(int most) {
		this.kept = new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > most;
			}
		};
	}

	/** What is kept for a question, or else is made for it now. */
	synchronized V of(K question, Function<K, V> make) {
		return this.kept.computeIfAbsent(question, make);
	}

}
