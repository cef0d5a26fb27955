package org.article12;

import java.util.Map;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passphrases by the portal's method, but in no time: each hash names its own
 * figures, so a portal of full strength reads these too. How strong the portal's own are
 * is shown by the tests of passphrases, and where a portal is started as people do.
 */
public class QuickHashes implements BeanPostProcessor {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final PasswordEncoder QUICK = new DelegatingPasswordEncoder("argon2id",
			Map.of("argon2id", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, 8, 1)));

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PasswordEncoder) ? QUICK : bean;
	}

}
