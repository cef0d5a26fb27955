package org.article12.core.log;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Bounds how many warnings and errors of one kind the log takes in a minute, so that
 * nobody fills it by provoking them. How many were left out is said when the next one is
 * taken. Of a kind are the lines of one logger about one type of failure.
 */
public class NoFlood extends TurboFilter {

	private static final int A_MINUTE = 60;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] parameters, @Nullable Throwable failure) {
		// Without a format somebody only asks whether the level is on.
		if (format == null || !level.isGreaterOrEqual(Level.WARN) || !logger.isEnabledFor(level)) {
			return FilterReply.NEUTRAL;
		}
		String kind = logger.getName() + ((failure != null) ? " " + failure.getClass().getName() : "");
		Kind counted = this.kinds.computeIfAbsent(kind, (_) -> new Kind(System.nanoTime()));
		long leftOut = counted.take(System.nanoTime());
		if (leftOut > 0) {
			logger.info("{} lines like the next one were left out", leftOut);
		}
		return (leftOut < 0) ? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	/** The lines of one kind within the present minute. */
	private static final class Kind {

		private long since;

		private int taken;

		private long leftOut;

		Kind(long now) {
			this.since = now;
		}

		/** How many were left out before this line; -1 when this one is left out. */
		synchronized long take(long now) {
			if (now - this.since > MINUTE) {
				this.since = now;
				this.taken = 0;
			}
			if (this.taken >= A_MINUTE) {
				this.leftOut++;
				return -1;
			}
			this.taken++;
			long before = this.leftOut;
			this.leftOut = 0;
			return before;
		}

	}

}
