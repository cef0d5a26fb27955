package org.article12.core.schedule;

/**
 * What a start leaves until the portal is there, so that no first page waits for it. A
 * module declares it as a bean. It is done once after each start, by each instance, opens
 * its own transactions, must bear being cut off, and is tried again until it does not
 * fail.
 */
@FunctionalInterface
public interface OnceReady {

	/** Does it. */
	void run();

}
