package org.article12.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A person is to be told by mail of something about the person's account, whatever that
 * person has chosen to be told of otherwise. Published in the transaction of the act; who
 * hears it stores the mail in the same one.
 *
 * @param to the person, with the address to which the mail goes
 * @param what what happened
 * @param by the name of who did it
 * @param link where the person goes on, with {@link #SECRET} in place of the secret; null
 * when the mail leads nowhere
 * @param secret the secret of that link
 */
public record AccountNotice(Recipient to, What what, String by, @Nullable String link, @Nullable String secret) {

	/** What stands in a text in place of a secret. */
	public static final String SECRET = "{secret}";

	/** What a person is told. */
	public enum What {

		/** The person has an account, and sets a passphrase with the link. */
		INVITED,
		/** Somebody asked on the sign-in page for a link. */
		FORGOTTEN,
		/** An administrator made a link with which the passphrase can be set. */
		LINK_MADE,
		/** An administrator had a link sent to the person alone. */
		LINK_SENT,
		/** The passphrase was set or changed. */
		PASSPHRASE_CHANGED,
		/** The name or the address was corrected. */
		CORRECTED,
		/** The account was shut. */
		DEACTIVATED,
		/** The account was opened again. */
		REACTIVATED,
		/** The bodies that the person acts for, or the rights there, are others. */
		BODIES_CHANGED

	}

	/** A notice without a link. */
	public static AccountNotice of(Recipient to, What what, String by) {
		return new AccountNotice(to, what, by, null, null);
	}

}
