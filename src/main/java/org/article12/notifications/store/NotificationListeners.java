package org.article12.notifications.store;

import java.util.List;

import org.article12.assignments.WorkHanded;
import org.article12.conversations.MessagePosted;
import org.article12.deadlines.DateNear;
import org.article12.desk.ReminderDue;
import org.article12.notifications.Announcements;
import org.article12.notifications.domain.Happenings;
import org.article12.notifications.domain.NewsDue;
import org.article12.requests.ActRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears what people are to be told. Each event comes from the registry of event
 * publications, after the act's own transaction; what there is to tell is read outside of
 * any, and told in one.
 */
@Component
class NotificationListeners {

	private static final Logger LOG = LoggerFactory.getLogger(NotificationListeners.class);

	private final Happenings happenings;

	private final Announcements telling;

	private final WaitingNews waiting;

	NotificationListeners(Happenings happenings, Announcements telling, WaitingNews waiting) {
		this.happenings = happenings;
		this.telling = telling;
		this.waiting = waiting;
	}

	@Async
	@TransactionalEventListener(condition = "@news.isToldAtOnce(#act)")
	void on(ActRecorded act) {
		this.telling.tell(this.happenings.of(List.of(act)));
	}

	@Async
	@TransactionalEventListener(condition = "@news.isToldAtOnce(#message)")
	void on(MessagePosted message) {
		this.telling.tell(this.happenings.of(List.of(message)));
	}

	@Async
	@TransactionalEventListener
	void on(NewsDue due) {
		try {
			this.telling.tell(this.happenings.of(this.waiting.find(due.events())));
		}
		catch (RuntimeException ex) {
			if (due.events().size() == 1) {
				throw ex;
			}
			LOG.debug("{} cannot be told together; each is told by itself", due.events(), ex);
			this.waiting.tellApart(due.events());
		}
	}

	@Async
	@TransactionalEventListener
	void on(ReminderDue reminder) {
		this.telling.tell(this.happenings.of(reminder));
	}

	@Async
	@TransactionalEventListener
	void on(WorkHanded handed) {
		this.happenings.of(handed).forEach(this.telling::tell);
	}

	@Async
	@TransactionalEventListener
	void on(DateNear date) {
		this.telling.tell(this.happenings.of(date));
	}

}
