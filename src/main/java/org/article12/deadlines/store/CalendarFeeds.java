package org.article12.deadlines.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.Secrets;
import org.article12.core.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret addresses of calendar feeds: one for each person at most. Only a hash is
 * kept, so that whoever reads the database cannot read a calendar.
 */
@Component
public class CalendarFeeds {

	private final JdbcClient jdbc;

	private final Clock clock;

	CalendarFeeds(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a person's secret; an earlier one opens nothing from then on.
	 * @return the secret, which is kept nowhere
	 */
	public String make(PersonId person) {
		String secret = Secrets.next();
		this.jdbc.sql("""
				insert into calendar_feed (person_id, secret_hash, made_at) values (:person, :hash, :at)
				on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at""")
			.param("person", person.value())
			.param("hash", Secrets.hash(secret))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		return secret;
	}

	/** Closes a person's address. */
	public void close(PersonId person) {
		this.jdbc.sql("delete from calendar_feed where person_id = ?").param(person.value()).update();
	}

	/** When a person's address was made; empty when there is none. */
	public Optional<Instant> madeAt(PersonId person) {
		return this.jdbc.sql("select made_at from calendar_feed where person_id = ?")
			.param(person.value())
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	/** Whose secret it is, active or not; empty when it is nobody's. */
	public Optional<PersonId> owner(String secret) {
		return this.jdbc.sql("select person_id from calendar_feed where secret_hash = ?")
			.param(Secrets.hash(secret))
			.query(UUID.class)
			.optional()
			.map(PersonId::new);
	}

}
