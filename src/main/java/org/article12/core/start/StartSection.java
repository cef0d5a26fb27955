package org.article12.core.start;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Role;

/**
 * What a module shows on the start page of somebody who is signed in, for the body acted
 * for. Its order decides the place.
 */
public interface StartSection {

	/** Whether it has something for those who act in that role. */
	boolean isFor(Role role);

	/**
	 * What it shows that reader; nothing where that would help nobody. Asks the database
	 * three times at most, however much there is.
	 */
	List<StartBlock> blocks(CurrentUser reader);

}
