package org.article12.notifications;

import java.util.Optional;
import java.util.UUID;

/** Mails that the portal wrote, for whoever takes in what comes back. */
public interface SentMails {

	/** The mail of that identity. */
	Optional<SentMail> find(UUID id);

	/** The mail with that Message-ID. */
	Optional<SentMail> find(String messageId);

	/**
	 * A mail could not be delivered for good: no more is sent to where it went, until
	 * somebody says that mail arrives there again.
	 * @param why what the mail server said
	 */
	void cameBack(SentMail mail, String why);

}
