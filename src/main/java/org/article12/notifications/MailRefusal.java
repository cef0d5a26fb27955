package org.article12.notifications;

import org.article12.core.Refusal;

/** Why mail is not sent. */
public enum MailRefusal implements Refusal {

	/** No mail server is configured. */
	NO_MAIL_SERVER

}
