package org.article12.core.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes the ids of sessions: 256 random bits each, in letters that a cookie carries. */
final class SessionIds {

	private static final int BYTES = 32;

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private SessionIds() {
	}

	/** An id that nobody had before. */
	static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Whether a text can be the id of a session at all. */
	static boolean isOne(String text) {
		return FORM.matcher(text).matches();
	}

}
