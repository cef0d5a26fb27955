package org.article12.accounts;

import java.util.List;

import org.article12.core.ActingFor;
import org.article12.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An account that is to be made.
 *
 * @param email the address to sign in with; capitals make no difference
 * @param name the person's name
 * @param bodies what the person acts for, at least one
 * @param passphrase the first passphrase; null when the person sets it with a one-time
 * link
 * @param demonstration whether the account may be used under the demo profile only
 */
public record NewAccount(String email, String name, List<ActingFor> bodies, @Nullable String passphrase,
		boolean demonstration) {

	/**
	 * Such an account.
	 * @throws Refused with {@code BODY_MISSING} when it acts for nobody
	 */
	public NewAccount {
		if (bodies.isEmpty()) {
			throw new Refused(AccountRefusal.BODY_MISSING);
		}
		bodies = List.copyOf(bodies);
	}

}
