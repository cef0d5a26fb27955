package org.article12.notifications.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.act.Acts;

/** For how long others are not told yet of what can be taken back. */
@FunctionalInterface
public interface UndoTime {

	/** For so long; not at all when it is zero. */
	Duration get();

	/**
	 * The press by which all that is done at this moment can be taken back; none where it
	 * cannot.
	 */
	default Optional<UUID> press() {
		return get().isZero() ? Optional.empty() : Acts.toBeTakenBack();
	}

}
