package org.article12.core.security;

import org.article12.core.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions that the database keeps; of the id of each only its hash. */
@Component
public class StoredSessions {

	private final JdbcClient jdbc;

	StoredSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Ends a person's sessions.
	 * @param except the hash of the id of the one that goes on; empty to end all
	 */
	public void end(PersonId person, String except) {
		this.jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
			.params(person.toString(), except)
			.update();
	}

}
