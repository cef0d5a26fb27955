package org.article12.notifications.domain;

/** What has become of a mail. */
public enum MailState {

	/** It is to be sent, at once or as soon as the mail server takes it. */
	WAITING,
	/** The mail server has taken it. */
	SENT,
	/** The mail server refuses it, or did not take it for too long. */
	FAILED,
	/** It was not sent: its recipient may not read it any more. */
	WITHDRAWN,
	/** It is kept to be read here: no mail server is configured. */
	KEPT

}
