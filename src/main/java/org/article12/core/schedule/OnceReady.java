package org.article12.core.schedule;

/**
 * What a start leaves until the portal is there, so that no first page waits for it. A
 * module declares it as a bean. It is done once after each start, by each instance, opens
 * its own transactions, and must bear being cut off.
 */
@FunctionalInterface
public interface OnceReady {

	/** Does it. */
	void run();

}
