package org.article12.volume;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The moment that a story tells of. */
final class StoryClock extends Clock {

	private final ZoneId zone;

	private final Instant[] moment;

	StoryClock() {
		this(ZoneOffset.UTC, new Instant[] { Instant.EPOCH });
	}

	private StoryClock(ZoneId zone, Instant[] moment) {
		this.zone = zone;
		this.moment = moment;
	}

	void set(Instant at) {
		this.moment[0] = at;
	}

	@Override
	public Instant instant() {
		return this.moment[0];
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new StoryClock(other, this.moment);
	}

}
