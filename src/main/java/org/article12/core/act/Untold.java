package org.article12.core.act;

import java.time.Duration;
import java.util.UUID;

/** Knows what people are not told of yet. */
public interface Untold {

	/** Whether telling of what a press did waits. */
	boolean waits(UUID press);

	/** For how long it waits; nothing does while that is zero. */
	Duration waitingTime();

}
