package org.article12.accounts;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an account, as it is written into the account's record.
 *
 * @param id the person; null when the portal acts by itself
 * @param name the name as of now
 */
public record Author(@Nullable PersonId id, String name) {

	/** The portal itself, at start. */
	public static Author portal() {
		return new Author(null, "Article 12");
	}

	/** The person who is acting. */
	public static Author of(CurrentUser user) {
		return new Author(user.id(), user.name());
	}

}
