package org.article12.notifications.domain;

import org.article12.core.ActingFor;
import org.article12.core.PersonId;

/**
 * What one person is told of something.
 *
 * @param addressee who is told, and for which body
 * @param item what the inbox says of it
 * @param mailed how it is to reach the person by mail
 */
public record Told(Addressee addressee, InboxItem item, Mailed mailed) {

	/** Who is told. */
	public PersonId person() {
		return this.addressee.recipient().person();
	}

	/** For which body. */
	public ActingFor body() {
		return this.addressee.body();
	}

}
