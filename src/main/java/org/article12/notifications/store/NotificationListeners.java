package org.article12.notifications.store;

import org.article12.assignments.WorkHanded;
import org.article12.conversations.MessagePosted;
import org.article12.deadlines.DateNear;
import org.article12.desk.ReminderDue;
import org.article12.notifications.Announcements;
import org.article12.notifications.domain.Happenings;
import org.article12.notifications.domain.NewsDue;
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

	private final WaitingNews waiting;

	NotificationListeners(Happenings happenings, Announcements telling, WaitingNews waiting) {
		this.happenings = happenings;
		this.telling = telling;
		this.waiting = waiting;
	}

	@ApplicationModuleListener(condition = "@news.isToldAtOnce(#act)")
	void on(ActRecorded act) {
		this.telling.tell(this.happenings.of(act));
	}

	@ApplicationModuleListener(condition = "@news.isToldAtOnce(#message)")
	void on(MessagePosted message) {
		this.telling.tell(this.happenings.of(message));
	}

	@ApplicationModuleListener
	void on(NewsDue due) {
		switch (this.waiting.find(due.event()).orElse(null)) {
			case ActRecorded act -> this.telling.tell(this.happenings.of(act));
			case MessagePosted message -> this.telling.tell(this.happenings.of(message));
			case null, default -> {
			}
		}
	}

	@ApplicationModuleListener
	void on(ReminderDue reminder) {
		this.telling.tell(this.happenings.of(reminder));
	}

	@ApplicationModuleListener
	void on(WorkHanded handed) {
		this.happenings.of(handed).forEach(this.telling::tell);
	}

	@ApplicationModuleListener
	void on(DateNear date) {
		this.telling.tell(this.happenings.of(date));
	}

}
