package org.article12.requests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short fingerprint of answers, or of a part of them, that a form carries: when the
 * answers no longer match it, somebody has changed them since the form was made.
 */
public final class Stamp {

	private Stamp() {
	}

	/** The fingerprint of a part of the answers. */
	public static String of(Answers.Part part) {
		return digest(part.toString());
	}

	/** The fingerprint of all answers. */
	public static String of(Answers answers) {
		return digest(answers.toString());
	}

	/** The fingerprint of a text. */
	public static String of(String text) {
		return digest(text);
	}

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
