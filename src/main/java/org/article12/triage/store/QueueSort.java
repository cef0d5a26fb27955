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

	/** The same, read from the other end. */
	QueueSort turned() {
		return new QueueSort(this.order, !this.backwards);
	}

	/** The order, to stand after {@code order by}. */
	String sql() {
		return this.order.sql(this.backwards);
	}

	/** The condition that a row comes after the one with a {@link QueueKey}. */
	String after() {
		return this.order.after(this.backwards);
	}

}
