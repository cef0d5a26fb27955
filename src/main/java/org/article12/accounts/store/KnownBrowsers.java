package org.article12.accounts.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.article12.accounts.domain.Secrets;
import org.article12.core.PersonId;
import org.article12.core.text.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Browsers in which a person has signed in before. A browser is known by a secret in its
 * cookie, of which only a hash is kept; it says nothing about who somebody is, and only
 * lets the person try, however many strangers guess.
 */
@Component
public class KnownBrowsers {

	/** For how long a browser stays known after the last sign-in. */
	public static final Duration LIFE = Duration.ofDays(180);

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownBrowsers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether the person with that address has signed in with that browser. */
	public boolean knows(String email, String browser) {
		Set<String> spellings = EmailAddress.spellings(email);
		return !spellings.isEmpty() && this.jdbc.sql("""
				select exists (select from known_browser b join person p on p.id = b.person_id
					where b.secret_hash = :browser and p.email in (:spellings) and b.last_at > :since)""")
			.param("browser", Secrets.hash(browser))
			.param("spellings", spellings)
			.param("since", Timestamp.from(longAgo()))
			.query(Boolean.class)
			.single();
	}

	/** The person has just signed in with that browser. */
	public void remember(PersonId person, String browser) {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("""
				insert into known_browser (secret_hash, person_id, last_at) values (?, ?, ?)
				on conflict (secret_hash, person_id) do update set last_at = excluded.last_at""")
			.params(Secrets.hash(browser), person.value(), now)
			.update();
		this.jdbc
			.sql("""
					delete from known_browser where person_id = :person and secret_hash not in (
						select secret_hash from known_browser where person_id = :person order by last_at desc limit :most)""")
			.param("person", person.value())
			.param("most", MOST)
			.update();
	}

	/** No browser is known as that person's any more. */
	public void forget(PersonId person) {
		this.jdbc.sql("delete from known_browser where person_id = ?").param(person.value()).update();
	}

	/** Forgets those in which nobody has signed in for long. */
	public void forgetOld() {
		this.jdbc.sql("delete from known_browser where last_at <= ?").param(Timestamp.from(longAgo())).update();
	}

	private Instant longAgo() {
		return this.clock.instant().minus(LIFE);
	}

}
