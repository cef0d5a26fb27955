package org.article12.core.security;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down, in a table and in the log, what happens around sign-in and permissions. Of
 * people it says the id and nothing else: no address, no name, no network.
 */
@Component
public class SecurityEvents {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityEvents.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	SecurityEvents(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Writes an event down: with the act, in the act's own transaction; but what is
	 * refused in one of its own, since the act's is rolled back.
	 * @param person whom it is about; null when nobody is known
	 * @param by who did it; null when that is the same person, nobody, or the portal
	 */
	public void record(SecurityEvent event, @Nullable PersonId person, @Nullable PersonId by) {
		LOG.atInfo()
			.addKeyValue("event.action", event.name())
			.addKeyValue("user.target.id", String.valueOf(person))
			.addKeyValue("user.id", String.valueOf((by != null) ? by : person))
			.log("Security: {} of {} by {}", event, person, (by != null) ? by : person);
		if (event.isCountedByTheHour()) {
			this.ownTransaction.executeWithoutResult((transaction) -> count(event, person));
		}
		else {
			insert(event, person, by);
		}
	}

	/** Writes down that something was refused to whoever is signed in, if anybody is. */
	public void recordOfWhoeverIsSignedIn(SecurityEvent event) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		record(event, (person != null && !(person instanceof AnonymousAuthenticationToken))
				? PersonId.of(person.getName()) : null, null);
	}

	private void insert(SecurityEvent event, @Nullable PersonId person, @Nullable PersonId by) {
		this.jdbc
			.sql("insert into security_event (at, kind, person_id, by_person_id) values (:at, :kind, :person, :by)")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("kind", event.name())
			.param("person", value(person), Types.OTHER)
			.param("by", value(by), Types.OTHER)
			.update();
	}

	private void count(SecurityEvent event, @Nullable PersonId person) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into security_event (at, kind, person_id, hour) values (:at, :kind, :person, :hour)
				on conflict (kind, hour, person_id) where hour is not null
					do update set times = security_event.times + 1, at = excluded.at""")
			.param("at", Timestamp.from(now))
			.param("kind", event.name())
			.param("person", value(person), Types.OTHER)
			.param("hour", Timestamp.from(now.truncatedTo(ChronoUnit.HOURS)))
			.update();
	}

	/** Forgets what happened before a moment. */
	public void forgetBefore(Instant moment) {
		this.jdbc.sql("delete from security_event where at < ?").param(Timestamp.from(moment)).update();
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
