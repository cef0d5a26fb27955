package org.article12.triage.store;

import java.util.Comparator;

import org.article12.triage.domain.QueueFilter;

/**
 * In which order the queue stands. Each ends with the reference, so that no two requests
 * share a place.
 */
public enum QueueOrder {

	/**
	 * What waits for the Secretariat comes first, by its day; then what waits for others,
	 * by theirs.
	 */
	TURN(Comparator.comparing(QueueEntry::afterOurs).thenComparingInt(QueueEntry::deskDue)),
	/**
	 * The oldest first, in whole working days since the first submission; within a day
	 * least developed countries and small island developing States first (Article 12.5).
	 */
	AGE((one, other) -> 0),
	/** What is due first. */
	DUE(Comparator.comparingInt(QueueEntry::dueOn)),
	/** By reference. */
	REFERENCE(Comparator.comparingLong(QueueEntry::reference)),
	/** By the Party's name. */
	PARTY(Comparator.comparing(QueueEntry::partyName)),
	/** In the order of a request's life. */
	STATUS(Comparator.comparingInt((entry) -> QueueFilter.VISIBLE.indexOf(entry.status()))),
	/** By the name of the officer who took it; what nobody took comes last. */
	OFFICER(Comparator.comparing((QueueEntry entry) -> entry.officer() == null).thenComparing(QueueEntry::officerName)),
	/**
	 * Where words are looked for: those first whose titles hold them, then those that say
	 * them, then those about which they were said; and the oldest first. Where more are
	 * than can be paged through, the oldest first alone.
	 */
	RELEVANCE((one, other) -> 0),
	/** What was acted on last comes first. */
	UPDATED(Comparator.comparingLong(QueueEntry::updatedAt).reversed().thenComparingLong(QueueEntry::reference));

	private static final Comparator<QueueEntry> OLDEST_FIRST = Comparator.comparingInt(QueueEntry::receivedDay)
		.thenComparing(QueueEntry::afterOthers)
		.thenComparingLong(QueueEntry::reference);

	private final Comparator<QueueEntry> first;

	QueueOrder(Comparator<QueueEntry> first) {
		this.first = first;
	}

	/** The order of the rows. */
	Comparator<QueueEntry> comparator() {
		return this.first.thenComparing(OLDEST_FIRST);
	}

	/** The same, after something else. */
	static Comparator<QueueEntry> oldestFirstAfter(Comparator<QueueEntry> first) {
		return first.thenComparing(OLDEST_FIRST);
	}

}
