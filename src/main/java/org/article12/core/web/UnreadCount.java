package org.article12.core.web;

import org.article12.core.CurrentUser;

/** How much the user has not read yet; the notifications module answers. */
public interface UnreadCount {

	/** The highest count that is told as such; beyond it one says that there are more. */
	int MOST = 99;

	/** How much it is; no more than one above {@link #MOST}. Asks the database once. */
	int of(CurrentUser user);

}
