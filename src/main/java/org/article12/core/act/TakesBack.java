package org.article12.core.act;

import java.util.UUID;

import org.article12.core.CurrentUser;

/**
 * A module that can take back what a press of a button did, as long as nobody was told of
 * it. It does so in the transaction of whoever asks.
 */
public interface TakesBack {

	/**
	 * Takes back what the press did in this module.
	 * @param press the press, as {@link Press#id()} names it
	 * @return whether it had done anything here
	 * @throws org.article12.core.Refused when it cannot be taken back, or not any more
	 */
	boolean takeBack(CurrentUser user, UUID press);

}
