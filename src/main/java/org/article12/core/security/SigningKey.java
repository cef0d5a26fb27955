package org.article12.core.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key with which all instances of the portal sign what they hand out. */
@Component
public class SigningKey {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String PURPOSE = "cookies";

	private static final int BYTES = 32;

	private final JdbcClient jdbc;

	private volatile @Nullable SecretKeySpec key;

	SigningKey(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The signature of a text, in letters that a cookie carries.
	 * @param text begins with what it is for and a colon, so that what was signed for one
	 * thing serves for no other
	 */
	public String sign(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key());
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SecretKeySpec key() {
		SecretKeySpec known = this.key;
		if (known == null) {
			known = new SecretKeySpec(stored(), ALGORITHM);
			this.key = known;
		}
		return known;
	}

	// Whoever is first makes it; the others take what is there.
	private byte[] stored() {
		byte[] made = new byte[BYTES];
		new SecureRandom().nextBytes(made);
		this.jdbc.sql("insert into signing_key (purpose, key) values (?, ?) on conflict do nothing")
			.params(PURPOSE, made)
			.update();
		return this.jdbc.sql("select key from signing_key where purpose = ?")
			.param(PURPOSE)
			.query(byte[].class)
			.single();
	}

}
