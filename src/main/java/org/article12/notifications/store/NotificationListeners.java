package org.article12.notifications.store;

import org.article12.conversations.MessagePosted;
import org.article12.deadlines.DateNear;
import org.article12.notifications.Announcements;
import org.article12.notifications.domain.Happenings;
import org.article12.requests.ActRecorded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears what people are to be told. Each event comes from the registry of event
 * publications, after the act's own transaction and in one of its own.
 */
@Component
class NotificationListeners {

	private final Happenings happenings;

	private final Announcements telling;

	NotificationListeners(Happenings happenings, Announcements telling) {
		this.happenings = happenings;
		this.telling = telling;
	}

	@ApplicationModuleListener(condition = "@news.includes(#act.at)")
	void on(ActRecorded act) {
		this.telling.tell(this.happenings.of(act));
	}

	@ApplicationModuleListener(condition = "@news.includes(#message.at)")
	void on(MessagePosted message) {
		this.telling.tell(this.happenings.of(message));
	}

	@ApplicationModuleListener
	void on(DateNear date) {
		this.telling.tell(this.happenings.of(date));
	}

}
