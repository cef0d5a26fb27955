package org.article12.accounts;

import org.article12.core.Refusal;

/** Why an act on an account is refused. */
public enum AccountRefusal implements Refusal {

	/** The person represents that body already. */
	MEMBERSHIP_EXISTS,
	/** The account is deactivated. */
	ACCOUNT_INACTIVE,
	/** Nobody does this to the own account. */
	OWN_ACCOUNT,
	/** The address of another administrator is that person’s own affair. */
	OTHER_ADMINISTRATOR,
	/** There would be no administrator any more. */
	LAST_ADMINISTRATOR

}
