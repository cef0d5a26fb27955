package org.article12.progress.domain;

import java.time.Instant;
import java.time.ZoneId;

import org.article12.progress.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period as moments.
 *
 * @param start its first
 * @param end the first after it
 */
record Window(Instant start, Instant end) {

	static Window of(Period period, ZoneId zone) {
		return new Window(period.from().atStartOfDay(zone).toInstant(),
				period.to().plusDays(1).atStartOfDay(zone).toInstant());
	}

	/** Whether something happened in it. */
	boolean has(@Nullable Instant at) {
		return at != null && !at.isBefore(this.start) && at.isBefore(this.end);
	}

}
