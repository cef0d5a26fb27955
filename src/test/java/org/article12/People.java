package org.article12;

import java.util.UUID;

import org.article12.core.PersonId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people with an account. Tests ask for one before each request and each step of a
 * story: with a statement of their own, since the portal's way to a whole person takes
 * four times as long.
 */
public final class People {

	private People() {
	}

	/** Whoever has the account with that address, written as it is stored. */
	public static PersonId withAddress(ApplicationContext portal, String email) {
		return portal.getBean(JdbcClient.class)
			.sql("select id from person where email = ?")
			.param(email)
			.query(UUID.class)
			.optional()
			.map(PersonId::new)
			.orElseThrow(() -> new AssertionError("Nobody has the address " + email));
	}

}
