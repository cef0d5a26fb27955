package org.article12.notifications.domain;

import java.time.Clock;
import java.time.Instant;

import org.article12.requests.ActRecorded;
import org.springframework.stereotype.Component;

/**
 * What is news. An act that is recorded long after it was done, as a demonstration's are,
 * is history: nobody is told of it, and nothing is stored in order to tell it.
 */
@Component
class News {

	private final NotificationSettings settings;

	// The time outside of any story: while a demonstration is told, the portal's own
	// clock
	// stands at the moment that is told of.
	private final Clock clock = Clock.systemUTC();

	News(NotificationSettings settings) {
		this.settings = settings;
	}

	/** Whether somebody is told of an act, and it is news today. */
	public boolean includes(ActRecorded act) {
		return !WhoIsTold.of(act.act()).isEmpty() && includes(act.at());
	}

	/** Whether what happened at that moment is news today. */
	public boolean includes(Instant at) {
		return !at.isBefore(this.clock.instant().minus(this.settings.historyAfter()));
	}

}
