package org.article12.notifications.domain;

/** Whose fault it is that a mail was not taken, which says what waits for it. */
public enum MailFault {

	/**
	 * The mail server cannot be reached, greets nobody, or does not let the portal in:
	 * every mail waits.
	 */
	SERVER,
	/**
	 * The server does not take this mail for now, as with greylisting: this mail is tried
	 * again, and the others go on.
	 */
	FOR_NOW,
	/**
	 * The server will never take this mail, for its address, size or content, or it
	 * cannot even be written: waiting changes nothing.
	 */
	FOR_GOOD

}
