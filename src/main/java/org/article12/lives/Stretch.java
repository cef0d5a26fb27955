package org.article12.lives;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long something stood so.
 *
 * @param <T> what stood
 * @param what how it stood
 * @param from the moment since when
 * @param until the moment from which it no longer did; null while it does
 */
public record Stretch<T>(T what, Instant from, @Nullable Instant until) {

	/** Whether it stood so right before a moment. */
	public boolean holdsBefore(Instant moment) {
		return this.from.isBefore(moment) && (this.until == null || !this.until.isBefore(moment));
	}

}
