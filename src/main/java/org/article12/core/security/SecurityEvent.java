package org.article12.core.security;

/** What happens around sign-in and permissions, and is written down. */
public enum SecurityEvent {

	/** Somebody signed in. */
	SIGNED_IN(false),
	/** Address and passphrase did not belong together. */
	SIGN_IN_FAILED(true),
	/** There were too many attempts to sign in, and one more was not made. */
	SIGN_IN_SLOWED(true),
	/** Somebody signed out. */
	SIGNED_OUT(false),
	/** A person set or changed a passphrase. */
	PASSPHRASE_CHANGED(false),
	/** A one-time link was made. */
	LINK_MADE(false),
	/** A one-time link was asked for on the sign-in page. */
	LINK_ASKED_FOR(true),
	/** An account was made or changed, or what its person may do. */
	ACCOUNT_CHANGED(false),
	/** A signed-in person asked for what is not that person's to see or do. */
	REFUSED(true),
	/** A form came without the token that shows that a page of the portal sent it. */
	FORM_REFUSED(true),
	/** A file was not taken. */
	FILE_REFUSED(true);

	private final boolean countedByTheHour;

	SecurityEvent(boolean countedByTheHour) {
		this.countedByTheHour = countedByTheHour;
	}

	/** Whether anybody can make it happen without end, so that it is only counted. */
	boolean isCountedByTheHour() {
		return this.countedByTheHour;
	}

}
