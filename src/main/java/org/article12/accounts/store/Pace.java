package org.article12.accounts.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.article12.accounts.domain.Doing;
import org.article12.accounts.domain.PaceSettings;
import org.article12.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what each person does, in PostgreSQL, so that nobody fills the portal or other
 * people's mailboxes, whether by a program or by mistake. Of each thing the moment is
 * kept at which all that was done of it will have come back; what lies less than an hour
 * ahead leaves room. A count is one statement of its own, whatever becomes of what is
 * done, and waits for no disk: every act pays for it, and what a crash takes away is a
 * count.
 */
@Component
public class Pace {

	private static final Duration HOUR = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final PaceSettings settings;

	private final Clock clock;

	Pace(JdbcClient jdbc, PaceSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Counts that a person does something.
	 * @return after how long it may be done, where it was too much; empty when it may be
	 * done now
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Optional<Duration> count(PersonId person, Doing doing) {
		Instant now = this.clock.instant();
		Duration each = HOUR.dividedBy(this.settings.anHour(doing));
		String id = doing + ":" + person;
		boolean counted = this.jdbc.sql("""
				insert into pace as p (id, back_at)
				select :id, cast(:now as timestamptz) + :each * interval '1 microsecond'
				where set_config('synchronous_commit', 'off', true) = 'off'
				on conflict (id) do update
				set back_at = greatest(p.back_at, :now) + :each * interval '1 microsecond'
				where p.back_at <= :latest""")
			.param("id", id)
			.param("now", Timestamp.from(now))
			.param("each", each.toNanos() / 1000)
			.param("latest", Timestamp.from(now.plus(HOUR).minus(each)))
			.update() > 0;
		return counted ? Optional.empty() : Optional.of(left(id, now.plus(HOUR).minus(each)));
	}

	/** How long it takes until there is room again. */
	private Duration left(String id, Instant latest) {
		return this.jdbc.sql("select back_at from pace where id = ?")
			.param(id)
			.query((row, _) -> Duration.between(latest, row.getTimestamp("back_at").toInstant()))
			.optional()
			.filter(Duration::isPositive)
			.orElse(Duration.ZERO);
	}

	/** Removes the counts that no longer hold anybody up. */
	@Transactional
	public void forgetOldCounts() {
		this.jdbc.sql("delete from pace where back_at < ?").param(Timestamp.from(this.clock.instant())).update();
	}

}
