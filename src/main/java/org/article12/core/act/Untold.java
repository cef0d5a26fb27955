package org.article12.core.act;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Knows what people are not told of yet. */
public interface Untold {

	/** Whether telling of what a press did waits. */
	boolean waits(UUID press);

	/** How much longer it waits; empty where nothing does. */
	Optional<Duration> left(UUID press);

	/**
	 * Of what a press did in several parts the last is done: its news wait from now on as
	 * others do, and until then for long enough.
	 */
	void allDone(UUID press);

	/** For how long it waits; nothing does while that is zero. */
	Duration waitingTime();

}
