package org.article12.notifications.store;

import org.article12.core.outbox.OutboxThreads;
import org.article12.notifications.Sending;
import org.article12.notifications.domain.MailsDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends mails once they are stored. While one of them is not sent their publication stays
 * in the registry, and {@link org.article12.core.outbox.Retries} publishes it again.
 */
@Component
class MailListener {

	private final Sending sending;

	MailListener(Sending sending) {
		this.sending = sending;
	}

	@Async(MailThread.MAIL)
	@TransactionalEventListener
	public void on(MailsDue due) {
		this.sending.send(due.mails());
	}

	/**
	 * The thread on which mail is sent: apart, so that a slow mail server delays no
	 * inbox, and one after the other, so that a crash finds at most one whose arrival is
	 * not noted yet.
	 */
	@Configuration(proxyBeanMethods = false)
	static class MailThread {

		static final String MAIL = "mailExecutor";

		@Bean(name = MAIL, defaultCandidate = false)
		ThreadPoolTaskExecutor mailExecutor() {
			return OutboxThreads.executor("mail-", 1);
		}

	}

}
