package org.article12.accounts.web;

import org.article12.accounts.domain.Passphrases.Weakness;

/** The words for what is wrong with a passphrase. */
final class Weaknesses {

	private Weaknesses() {
	}

	/** The message's key. */
	static String key(Weakness weakness) {
		return switch (weakness) {
			case TOO_SHORT -> "accounts.passphrase.too-short";
			case TOO_LONG -> "accounts.passphrase.too-long";
			case COMMON -> "accounts.passphrase.common";
			case PERSONAL -> "accounts.passphrase.personal";
		};
	}

}
