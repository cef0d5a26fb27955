package org.article12.triage.store;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it was at a moment.
 *
 * @param version which state this is of all through which an instance has gone
 * @param moment what could be seen at that moment, as the database says it
 * @param entries the entries, each in the place of its number; others are empty
 * @param listed who works at the Secretariat
 */
record QueueState(long version, String moment, @Nullable QueueEntry[] entries, Set<PersonId> listed) {

	/** All entries, in no order. */
	Stream<QueueEntry> all() {
		return Stream.of(this.entries).filter(Objects::nonNull);
	}

	/** The entry with a number, if there still is one. */
	@Nullable QueueEntry entry(int number) {
		return (number < this.entries.length) ? this.entries[number] : null;
	}

}
