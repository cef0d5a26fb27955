package org.article12.triage.store;

/**
 * An order of the queue, read from its beginning or from its end.
 *
 * @param order the order
 * @param backwards whether what comes last in it comes first
 */
public record QueueSort(QueueOrder order, boolean backwards) {

	/** An order as it stands. */
	public static QueueSort by(QueueOrder order) {
		return new QueueSort(order, false);
	}

}
