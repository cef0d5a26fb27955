package org.article12.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The time now, or, within a scope, a moment in the past or the future: so demonstration
 * data that are made through the portal's own verbs bear the dates that they tell of.
 */
@Component
@Profile("demo")
public class DemonstrationClock extends Clock {

	private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

	/** Does something as if it were that moment, on this thread. */
	public static void at(Instant moment, Runnable what) {
		ScopedValue.where(MOMENT, moment).run(what);
	}

	@Override
	public Instant instant() {
		return MOMENT.isBound() ? MOMENT.get() : Instant.now();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		Clock zoneless = this;
		return new Clock() {
			@Override
			public Instant instant() {
				return zoneless.instant();
			}

			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return zoneless.withZone(other);
			}
		};
	}

}
