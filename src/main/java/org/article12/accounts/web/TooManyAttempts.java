package org.article12.accounts.web;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often to sign in. */
class TooManyAttempts extends AuthenticationException {

	private final Duration wait;

	TooManyAttempts(Duration wait) {
		super("too-many-attempts");
		this.wait = wait;
	}

	/** After how long one may try again. */
	Duration remaining() {
		return this.wait;
	}

}
