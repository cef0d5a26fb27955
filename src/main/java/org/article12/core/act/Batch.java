package org.article12.core.act;

import java.util.Optional;
import java.util.UUID;

/**
 * Acts on many things that were asked for with one press. Each is an act of its own, and
 * names the batch to whoever tells people of it: they are told of all in one mail.
 */
public final class Batch {

	private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

	private Batch() {
	}

	/** Does something as part of a batch. */
	public static void run(UUID batch, Runnable work) {
		ScopedValue.where(CURRENT, batch).run(work);
	}

	/**
	 * The batch of which what is done at this moment is a part; empty where it is none.
	 */
	public static Optional<UUID> current() {
		return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
	}

}
