package org.article12.notifications.domain;

import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of something.
 *
 * @param event names it: what is told twice under one name is told once
 * @param request the request that it is about; null where it is about none
 * @param addressee who is told, and for which body
 * @param item what the inbox says of it
 * @param mailed how it is to reach the person by mail
 */
public record Told(String event, @Nullable RequestId request, Addressee addressee, InboxItem item, Mailed mailed) {

	/** That person is told this once. */
	public Once once() {
		return new Once(this.event, person());
	}

	/** Who is told. */
	public PersonId person() {
		return this.addressee.recipient().person();
	}

	/** For which body. */
	public ActingFor body() {
		return this.addressee.body();
	}

	/** What nobody is told twice. */
	public record Once(String event, PersonId person) {
	}

}
