package org.article12.core.outbox;

/**
 * A listener could not deliver for the time being and says why: it is heard again, and
 * the log needs no trace.
 */
public abstract class NotDelivered extends RuntimeException {

	protected NotDelivered(String why) {
		super(why);
	}

}
