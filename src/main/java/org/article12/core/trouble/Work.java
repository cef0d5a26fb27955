package org.article12.core.trouble;

/** A kind of work that is done thing by thing, each of which may fail. */
public enum Work {

	/** Handing a mail to the mail server. */
	MAIL,
	/** Taking in a mail that came. */
	MAIL_IN,
	/** Writing the text of a mail. */
	MAIL_TEXT,
	/** Telling somebody of what happened. */
	TELLING,
	/** Reminding of a date. */
	REMINDER,
	/** Taking back an offer whose date has passed. */
	OFFER_EXPIRY,
	/** Sending the offers that a plan for the queue has for a request. */
	PLANNED_OFFERS,
	/** Doing to one of several requests what was asked for all. */
	BATCH,
	/** Moving an open date off a new day off. */
	DATE_MOVE,
	/** A task that is done again and again. */
	TASK

}
