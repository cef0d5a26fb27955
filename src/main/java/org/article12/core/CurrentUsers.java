package org.article12.core;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where the portal finds who is acting; the accounts module answers. */
public interface CurrentUsers {

	/**
	 * The person as of now.
	 * @param person the person who signed in
	 * @param membership the membership that was chosen, or null for the first one
	 * @return empty when the account is not active or has not that membership, or none
	 */
	Optional<CurrentUser> find(PersonId person, @Nullable UUID membership);

}
