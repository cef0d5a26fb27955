package org.article12.core.act;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button. A handler that acts asks for it, and hands it to {@link Acts}.
 *
 * @param name made with the page, and so the same when the button is pressed twice
 * @param content a fingerprint of all that the form held: with something else in it the
 * button asks for something else
 * @param seen the number of the last entry of the record that the page showed; 0 where
 * there is no record yet
 * @param by who is signed in; null for a visitor
 * @param address where the form was sent
 */
public record Press(UUID name, String content, int seen, @Nullable PersonId by, String address) {

	/** Identifies the press together with what its form held. */
	public UUID id() {
		return of(this.name + " " + this.content);
	}

	/**
	 * What one press does to the first, second … of several things, each for itself.
	 */
	public Press part(int position) {
		return new Press(of(this.name + " " + position), this.content, this.seen, this.by, this.address);
	}

	private static UUID of(String text) {
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
