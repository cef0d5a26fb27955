package org.article12.notifications.domain;

import java.util.List;
import java.util.UUID;

/**
 * Mails are stored and to be sent: published in the transaction that stores them, once
 * for all that tell of the same.
 *
 * @param mails their ids
 */
public record MailsDue(List<UUID> mails) {

	public MailsDue {
		mails = List.copyOf(mails);
	}

}
