package org.article12.accounts.domain;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passphrases are hashed. Each hash names its method, so that a stronger one can take
 * over as people sign in.
 */
@Configuration
class PassphraseHashing {

	private static final String METHOD = "argon2id";

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final int MEMORY_KIB = 19 * 1024;

	private static final int PASSES = 2;

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder(METHOD,
				Map.of(METHOD, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));
	}

}
