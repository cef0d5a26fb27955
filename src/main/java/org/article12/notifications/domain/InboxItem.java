package org.article12.notifications.domain;

import java.time.Instant;

/**
 * Something that somebody was told.
 *
 * @param id identifies it
 * @param topic what it is, as the message bundle knows it
 * @param reference the request's reference
 * @param title the request's title
 * @param who who did it; empty for nobody
 * @param what what was done, to be read after {@code who}
 * @param page the page where it is all told
 * @param at when it happened
 * @param read whether it is marked as read
 */
public record InboxItem(long id, String topic, String reference, String title, String who, String what, String page,
		Instant at, boolean read) {

	/** The same as it is stored under an id, with a title that its reader may read. */
	public InboxItem with(long id, String title) {
		return new InboxItem(id, this.topic, this.reference, title, this.who, this.what, this.page, this.at, this.read);
	}

}
