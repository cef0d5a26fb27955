package org.article12.notifications.domain;

import java.time.Duration;

/** For how long others are not told yet of what can be taken back. */
@FunctionalInterface
public interface UndoTime {

	/** For so long; not at all when it is zero. */
	Duration get();

}
