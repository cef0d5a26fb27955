package org.article12.notifications.domain;

/** How somebody wants to be told. The inbox holds everything in any case. */
public enum MailChoice {

	/** A mail for each thing, at once. */
	AT_ONCE,
	/** One mail a day with what is new. */
	DAILY,
	/** No mail. */
	INBOX

}
