package org.article12.accounts;

import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has written to the Secretariat by the portal's form, signed in or not.
 *
 * @param name as the writer gave it
 * @param email where an answer is to go
 * @param words what was written
 * @param writer who is signed in, or null; a name that a visitor gives proves nothing
 */
public record MessageToSecretariat(String name, String email, String words, @Nullable CurrentUser writer) {

	/** The most characters of a message. */
	public static final int LONGEST = 5000;

}
