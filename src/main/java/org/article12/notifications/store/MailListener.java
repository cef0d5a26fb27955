package org.article12.notifications.store;

import org.article12.notifications.domain.MailDue;
import org.article12.notifications.Sending;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends a mail once it is stored. While it is not sent its publication stays in the
 * registry, and {@link org.article12.core.outbox.Retries} publishes it again.
 */
@Component
class MailListener {

	private final Sending sending;

	MailListener(Sending sending) {
		this.sending = sending;
	}

	@Async(MailThread.MAIL)
	@TransactionalEventListener
	public void on(MailDue due) {
		this.sending.send(due.mail());
	}

}
