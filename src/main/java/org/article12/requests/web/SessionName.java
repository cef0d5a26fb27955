package org.article12.requests.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.servlet.http.HttpSession;

/**
 * Names a browser session in the record of edits without giving away the id by which it
 * is recognised.
 */
final class SessionName {

	private SessionName() {
	}

	static String of(HttpSession session) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(session.getId().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
