package org.article12.notifications.store;

import java.util.List;
import java.util.UUID;

import org.article12.core.Refused;
import org.article12.notifications.MailRefusal;
import org.article12.notifications.domain.MailServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with mail. */
@Service
@Transactional
public class MailDesk {

	private final Mails mails;

	private final MailServer server;

	private final JdbcClient jdbc;

	MailDesk(Mails mails, MailServer server, JdbcClient jdbc) {
		this.mails = mails;
		this.server = server;
		this.jdbc = jdbc;
	}

	/**
	 * Has a mail sent again, under its own Message-ID.
	 * @param attempts how many attempts the administrator saw; after another nothing is
	 * sent
	 * @throws Refused with {@code NO_MAIL_SERVER} when none is configured
	 */
	public void sendAgain(UUID mail, int attempts) {
		requireServer();
		this.mails.sendAgain(mail, attempts);
	}

	/**
	 * Has every mail sent again that failed.
	 * @return how many
	 * @throws Refused with {@code NO_MAIL_SERVER} when none is configured
	 */
	public int sendFailedAgain() {
		requireServer();
		List<Failed> failed = this.jdbc.sql("select id, attempts from mail where state = 'FAILED' for update")
			.query(Failed.class)
			.list();
		failed.forEach((mail) -> this.mails.sendAgain(mail.id(), mail.attempts()));
		return failed.size();
	}

	private void requireServer() {
		if (!this.server.isConfigured()) {
			throw new Refused(MailRefusal.NO_MAIL_SERVER);
		}
	}

	private record Failed(UUID id, int attempts) {
	}

}
