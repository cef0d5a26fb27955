package org.article12.accounts.domain;

import java.text.Normalizer;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Takes passphrases as people type them. Letters that look the same count as the same,
 * however a keyboard composes them.
 */
@Component
public class Passphrases {

	/** The fewest characters of a passphrase. */
	public static final int SHORTEST = 12;

	/** The most characters of a passphrase. */
	public static final int LONGEST = 200;

	private final PasswordEncoder encoder;

	private final CommonPasswords common;

	Passphrases(PasswordEncoder encoder, CommonPasswords common) {
		this.encoder = encoder;
		this.common = common;
	}

	/** What is wrong with a passphrase. */
	public enum Weakness {

		/** It has too few characters. */
		TOO_SHORT,
		/** It has too many characters. */
		TOO_LONG,
		/** It is among those that are tried first. */
		COMMON,
		/** It says little more than the person's name or address, or the portal's. */
		PERSONAL

	}

	/** What is wrong with a passphrase that a person wants to have, if anything. */
	public Optional<Weakness> weakness(String typed, Person person) {
		String passphrase = normalised(typed);
		int length = passphrase.codePointCount(0, passphrase.length());
		if (length < SHORTEST) {
			return Optional.of(Weakness.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(Weakness.TOO_LONG);
		}
		if (this.common.contain(passphrase)) {
			return Optional.of(Weakness.COMMON);
		}
		return PersonalWords.of(person).leaveLittleOf(passphrase) ? Optional.of(Weakness.PERSONAL) : Optional.empty();
	}

	/** What is kept of a passphrase. */
	public String hash(String typed) {
		String hash = this.encoder.encode(normalised(typed));
		if (hash == null) {
			throw new IllegalStateException("The encoder gave no hash");
		}
		return hash;
	}

	/** Whether the hash is of that passphrase. */
	public boolean matches(String typed, String hash) {
		return this.encoder.matches(normalised(typed), hash);
	}

	/** Whether the hash was made by a method or with figures that are no longer usual. */
	public boolean isOutdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	// Whoever sends a text of a megabyte must not have it hashed.
	private static String normalised(String typed) {
		String cut = (typed.length() > 2 * LONGEST) ? typed.substring(0, 2 * LONGEST) : typed;
		return Normalizer.normalize(cut, Normalizer.Form.NFKC);
	}

}
