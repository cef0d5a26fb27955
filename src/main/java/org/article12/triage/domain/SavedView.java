package org.article12.triage.domain;

import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Role;

/**
 * A list of the queue under a name.
 *
 * @param id identifies it
 * @param owner who made it
 * @param ownerName that person's name
 * @param name its name
 * @param query the query of the list's address
 * @param shared whether all officers see it
 * @param changed how often it was changed, with the first time
 * @param weekly whether the reader gets it by mail each week
 */
public record SavedView(UUID id, PersonId owner, String ownerName, String name, String query, boolean shared,
		int changed, boolean weekly) {

	/** How many characters a name has at most. */
	public static final int MOST_OF_A_NAME = 80;

	/** How many views one officer has at most. */
	public static final int MOST = 50;

	/** Whether somebody may change or delete it. */
	public boolean isKeptBy(CurrentUser user) {
		return user.id().equals(this.owner) || (this.shared && user.role().includes(Role.ADMINISTRATOR));
	}

	/** Whether it is the reader's own. */
	public boolean isOf(CurrentUser user) {
		return user.id().equals(this.owner);
	}

}
