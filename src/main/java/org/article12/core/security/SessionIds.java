package org.article12.core.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Makes the ids of sessions: 256 random bits each, in letters that a cookie carries. */
@Component
class SessionIds implements SessionIdGenerator {

	private static final int BYTES = 32;

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final SecureRandom random = new SecureRandom();

	@Override
	public String generate() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Whether a text can be the id of a session at all. */
	static boolean isOne(String text) {
		return FORM.matcher(text).matches();
	}

}
