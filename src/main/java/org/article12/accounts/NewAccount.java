package org.article12.accounts;

import java.util.List;

import org.article12.core.ActingFor;
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

	public NewAccount {
		if (bodies.isEmpty()) {
			throw new IllegalArgumentException("An account acts for at least one body");
		}
		bodies = List.copyOf(bodies);
	}

}
