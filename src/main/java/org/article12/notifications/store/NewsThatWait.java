package org.article12.notifications.store;

import org.article12.conversations.MessagePosted;
import org.article12.notifications.domain.Happenings;
import org.article12.requests.ActRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears, in the act's own transaction, what can be taken back for a moment, keeps it, and
 * has it told when that moment is over. What is left when an instance stops is told by
 * the next look of {@link NotificationTasks}.
 */
@Component
class NewsThatWait {

	private final WaitingNews waiting;

	NewsThatWait(WaitingNews waiting) {
		this.waiting = waiting;
	}

	@EventListener(condition = "@news.includes(#act)")
	void on(ActRecorded act) {
		this.waiting.keep(Happenings.name(act), act);
	}

	@EventListener(condition = "@news.includes(#message.at)")
	void on(MessagePosted message) {
		this.waiting.keep(Happenings.name(message), message);
	}

}
