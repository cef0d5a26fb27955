package org.article12.notifications.domain;

import org.article12.core.outbox.NotDelivered;

/** Somebody could not be told of an event; those who were not are told later. */
class NotEverybodyTold extends NotDelivered {

	NotEverybodyTold(String event) {
		super("Not everybody was told of " + event + "; the rest is tried again");
	}

}
