package org.article12.accounts;

import java.util.List;

/** Accounts that the sign-in page may show; answered by the demonstration only. */
public interface SignInHints {

	/** The passphrase of all of them. */
	String passphrase();

	/** The accounts, in the order in which they are shown. */
	List<Hint> accounts();

	/**
	 * An account that is shown.
	 *
	 * @param email the address to sign in with
	 * @param name the person's name
	 * @param body the body that the person acts for
	 * @param administrator whether as the Secretariat's administrator
	 */
	record Hint(String email, String name, String body, boolean administrator) {
	}

}
