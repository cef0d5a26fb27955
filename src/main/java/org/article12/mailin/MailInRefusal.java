package org.article12.mailin;

import org.article12.core.Refusal;

/** Why something is not done about a mail that came in. */
public enum MailInRefusal implements Refusal {

	/** A colleague has dealt with it. */
	MAIL_DEALT_WITH

}
