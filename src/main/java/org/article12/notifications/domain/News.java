package org.article12.notifications.domain;

import java.time.Clock;
import java.time.Instant;

import org.article12.conversations.MessagePosted;
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

	private final UndoTime undo;

	News(NotificationSettings settings, UndoTime undo) {
		this.settings = settings;
		this.undo = undo;
	}

	/** Whether somebody is to be told of an act as soon as it is committed. */
	public boolean isToldAtOnce(ActRecorded act) {
		return includes(act) && !canBeTakenBack();
	}

	/** Whether somebody is to be told of a message as soon as it is committed. */
	public boolean isToldAtOnce(MessagePosted message) {
		return includes(message.at()) && !canBeTakenBack();
	}

	private boolean canBeTakenBack() {
		return this.undo.press().isPresent();
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
