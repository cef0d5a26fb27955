package org.article12.notifications.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How something that somebody is told reaches that person by mail. */
public sealed interface Mailed {

	/** In a mail of its own, at once. */
	record AtOnce() implements Mailed {
	}

	/**
	 * Together with what else is told of the request, or of the batch of acts, until
	 * then.
	 *
	 * @param at when the mail is written at the latest
	 * @param batch the batch; null where it is gathered by request
	 */
	record Gathered(Instant at, @Nullable UUID batch) implements Mailed {
	}

	/** With the daily mail. */
	record Daily() implements Mailed {
	}

	/** Not at all: the inbox holds it. */
	record Never() implements Mailed {
	}

}
