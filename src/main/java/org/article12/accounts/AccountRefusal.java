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
	LAST_ADMINISTRATOR,
	/** A person has a name, and so has whoever writes to the Secretariat. */
	NAME_MISSING,
	/** What is given as an e-mail address is none. */
	EMAIL_UNREADABLE,
	/** Nobody has an account who acts for nobody. */
	BODY_MISSING,
	/** A message to the Secretariat says nothing. */
	MESSAGE_EMPTY

}
