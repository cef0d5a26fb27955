package org.article12.core.web;

import java.util.function.Supplier;

import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** How much the user has not read yet, counted only when a page shows it. */
public final class Unread {

	private final CurrentUser user;

	private final Supplier<@Nullable UnreadCount> counting;

	Unread(CurrentUser user, Supplier<@Nullable UnreadCount> counting) {
		this.user = user;
		this.counting = counting;
	}

	/** How much it is; 0 where nobody counts, or can. */
	public int getCount() {
		UnreadCount count = this.counting.get();
		try {
			return (count != null) ? count.of(this.user) : 0;
		}
		catch (DataAccessException ex) {
			// The page is worth showing all the same.
			return 0;
		}
	}

}
