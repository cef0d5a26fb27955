package org.article12.core.security;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Keeps what pages read, as long as nothing on record changes at all: who asks the same
 * then need not ask the database. What answers a form, and what runs in the background,
 * always reads. It is for what follows from the record alone, and neither from the day
 * nor from {@link SideNotes}, which are all that a page itself writes.
 *
 * @param <K> what is asked, and is not changed afterwards
 * @param <V> what is read, and not to be changed
 */
public final class OnRecord<K, V> {

	private final Cache<K, Kept<V>> kept;

	/** Keeps what so many different questions were answered with. */
	public OnRecord(int most) {
		this.kept = Caffeine.newBuilder().maximumSize(most).build();
	}

	/** What is on record of a question. */
	public V of(K question, Supplier<V> reading) {
		String record = FrameFacts.record().orElse(null);
		if (record == null) {
			return reading.get();
		}
		Kept<V> known = this.kept.getIfPresent(question);
		if (known == null || !known.record().equals(record)) {
			// What is read now is of this moment or a later one, which has another
			// record.
			known = new Kept<>(record, reading.get());
			this.kept.put(question, known);
		}
		return known.value();
	}

	private record Kept<V>(String record, V value) {
	}

}
