package org.article12.notifications.domain;

/** A mail could not be sent for the time being; it is tried again. */
class MailNotSent extends RuntimeException {

	MailNotSent(String why) {
		super(why);
	}

}
