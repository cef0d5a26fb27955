package org.article12.requests;

import org.article12.core.CurrentUser;

/**
 * What somebody opened last, to be led back to it. It is that person's own, apart for
 * each body acted for, and is gone with the account.
 */
public interface RecentlyOpened {

	/** So many are kept. */
	int KEPT = 10;

	/**
	 * Notes that somebody opened a request that she may see. Nobody waits for it: it is
	 * written soon after, and not again for a while.
	 */
	void note(CurrentUser reader, RequestId request);

}
