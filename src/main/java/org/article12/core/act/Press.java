package org.article12.core.act;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button. A handler that acts asks for it, and hands it to {@link Acts}.
 *
 * @param id names the press: made with the page, and so the same when the button is
 * pressed twice
 * @param seen the number of the last entry of the record that the page showed; 0 where
 * there is no record yet
 * @param by who is signed in; null for a visitor
 * @param address where the form was sent
 * @param content a fingerprint of all that the form held
 */
public record Press(UUID id, int seen, @Nullable PersonId by, String address, String content) {

	/**
	 * What one press does to the first, second … of several things, each for itself.
	 */
	public Press part(int position) {
		UUID part = UUID.nameUUIDFromBytes((this.id + " " + position).getBytes(StandardCharsets.UTF_8));
		return new Press(part, this.seen, this.by, this.address, this.content);
	}

}
