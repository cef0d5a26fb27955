package org.article12.notifications.store;

import java.time.Clock;

import org.article12.conversations.MessagePosted;
import org.article12.notifications.domain.Happenings;
import org.article12.notifications.domain.UndoTime;
import org.article12.requests.ActRecorded;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears, in the act's own transaction, what can be taken back for a moment, keeps it, and
 * has it told when that moment is over. What is left when an instance stops is told by
 * the next look of {@link NotificationTasks}.
 */
@Component
class NewsThatWait {

	private final WaitingNews waiting;

	private final UndoTime time;

	private final TaskScheduler clockwork;

	private final Clock clock;

	NewsThatWait(WaitingNews waiting, UndoTime time, @Qualifier(NewsClock.NAME) TaskScheduler clockwork, Clock clock) {
		this.waiting = waiting;
		this.time = time;
		this.clockwork = clockwork;
		this.clock = clock;
	}

	@EventListener(condition = "@news.includes(#act)")
	void on(ActRecorded act) {
		keep(Happenings.name(act), act);
	}

	@EventListener(condition = "@news.includes(#message.at)")
	void on(MessagePosted message) {
		keep(Happenings.name(message), message);
	}

	private void keep(String event, Object news) {
		if (this.waiting.keep(event, news)) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					NewsThatWait.this.clockwork.schedule(NewsThatWait.this.waiting::tellDue,
							NewsThatWait.this.clock.instant().plus(NewsThatWait.this.time.get()).plusMillis(1));
				}
			});
		}
	}

}
