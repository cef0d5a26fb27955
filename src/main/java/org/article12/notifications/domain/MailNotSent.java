package org.article12.notifications.domain;

import org.article12.core.outbox.NotDelivered;

/** A mail could not be sent for the time being; it is tried again. */
class MailNotSent extends NotDelivered {

	MailNotSent(String why) {
		super(why);
	}

}
