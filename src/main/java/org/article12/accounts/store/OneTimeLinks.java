package org.article12.accounts.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.Secrets;
import org.article12.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links with which a person sets a passphrase, once. Only a hash of the secret is kept,
 * so that whoever reads the database cannot use a link.
 */
@Component
public class OneTimeLinks {

	/** Where a link leads, before its secret. */
	public static final String PAGE = "/welcome/";

	/** What a link is for. */
	public enum Purpose {

		/** The person has no passphrase yet. */
		INVITATION(Duration.ofDays(7)),
		/** The person sets another passphrase. */
		RESET(Duration.ofDays(7)),
		/** The person asked for it on the sign-in page. */
		FORGOTTEN(Duration.ofHours(1));

		private final Duration life;

		Purpose(Duration life) {
			this.life = life;
		}

	}

	/** What has become of a link. */
	public sealed interface State {

		/** It can be used, by that person. */
		record Open(PersonId person) implements State {
		}

		/** It has been used, or another link of the same person took its place. */
		record Used() implements State {
		}

		/** It is too old. */
		record Expired() implements State {
		}

		/** There is no such link, or its account is shut. */
		record Unknown() implements State {
		}

	}

	private final JdbcClient jdbc;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a link beside those that the person has already.
	 * @return its secret, which is kept nowhere
	 */
	public String make(PersonId person, Purpose purpose) {
		String secret = Secrets.next();
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into one_time_link (id, person_id, purpose, secret_hash, created_at, expires_at)
				values (:id, :person, :purpose, :hash, :now, :end)""")
			.param("id", UUID.randomUUID())
			.param("person", person.value())
			.param("purpose", purpose.name())
			.param("hash", Secrets.hash(secret))
			.param("now", Timestamp.from(now))
			.param("end", Timestamp.from(now.plus(purpose.life)))
			.update();
		return secret;
	}

	/** Closes every link of a person that is still open. */
	public void close(PersonId person) {
		this.jdbc.sql("update one_time_link set used_at = ? where person_id = ? and used_at is null")
			.params(Timestamp.from(this.clock.instant()), person.value())
			.update();
	}

	/** Closes the links of a person that are still open and for that purpose. */
	public void close(PersonId person, Purpose purpose) {
		this.jdbc.sql("update one_time_link set used_at = ? where person_id = ? and purpose = ? and used_at is null")
			.params(Timestamp.from(this.clock.instant()), person.value(), purpose.name())
			.update();
	}

	/** What has become of the link with that secret; asking does not use it. */
	public State state(String secret) {
		return this.jdbc.sql("""
				select person_id, used_at, expires_at from one_time_link
				where secret_hash = ? and person_id in (select id from person where active)""")
			.param(Secrets.hash(secret))
			.query((row, number) -> state(row.getObject("person_id", UUID.class), row.getTimestamp("used_at") != null,
					row.getTimestamp("expires_at").toInstant()))
			.optional()
			.orElseGet(State.Unknown::new);
	}

	/**
	 * Uses the link with that secret, which no other attempt can do from then on.
	 * @return whose it is; empty when it is not open
	 */
	public Optional<PersonId> use(String secret) {
		Timestamp now = Timestamp.from(this.clock.instant());
		return this.jdbc.sql("""
				update one_time_link set used_at = :now
				where secret_hash = :hash and used_at is null and expires_at > :now
					and person_id in (select id from person where active)
				returning person_id""")
			.param("now", now)
			.param("hash", Secrets.hash(secret))
			.query(UUID.class)
			.optional()
			.map(PersonId::new);
	}

	private State state(UUID person, boolean used, Instant end) {
		if (used) {
			return new State.Used();
		}
		return this.clock.instant().isBefore(end) ? new State.Open(new PersonId(person)) : new State.Expired();
	}

}
