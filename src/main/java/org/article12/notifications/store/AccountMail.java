package org.article12.notifications.store;

import org.article12.accounts.AccountNotice;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.Refused;
import org.article12.notifications.MailRefusal;
import org.article12.notifications.domain.MailServer;
import org.article12.notifications.domain.MailWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to people about their own accounts. The mail is stored in the transaction of the
 * act, so that no act is done of which its person is not told.
 */
@Component
class AccountMail {

	private final Mails mails;

	private final MailWords words;

	private final MailServer server;

	private final DemonstrationProfile demonstration;

	AccountMail(Mails mails, MailWords words, MailServer server, DemonstrationProfile demonstration) {
		this.demonstration = demonstration;
		this.mails = mails;
		this.words = words;
		this.server = server;
	}

	/**
	 * Stores the mail.
	 * @throws Refused with {@code NO_MAIL_SERVER} when the person cannot be reached and
	 * nobody else may have what the mail carries
	 */
	@EventListener
	public void on(AccountNotice notice) {
		if (notice.what() == AccountNotice.What.LINK_SENT && !this.server.isConfigured()
				&& !this.demonstration.isOn()) {
			throw new Refused(MailRefusal.NO_MAIL_SERVER);
		}
		this.mails.add(notice.to(), "ACCOUNT_" + notice.what(), this.words.of(notice), notice.secret());
	}

}
