package org.article12.core.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Publishes again what a listener failed to deal with, or began and never ended. How long
 * it waits doubles with each attempt, up to thirty times the first wait.
 */
@Component
public class Retries {

	private static final int LONGEST = 30;

	private final FailedEventPublications failed;

	private final JdbcClient jdbc;

	private final OutboxSettings settings;

	private final Clock clock;

	Retries(FailedEventPublications failed, JdbcClient jdbc, OutboxSettings settings, Clock clock) {
		this.failed = failed;
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Looks once; safe on several instances, since each publication is claimed by its
	 * row.
	 */
	public void retry() {
		recover();
		// All of them, since those that are not due yet must not stand before those that
		// are.
		int all = this.jdbc.sql("select count(*) from event_publication where status = 'FAILED'")
			.query(Integer.class)
			.single();
		if (all > 0) {
			this.failed.resubmit(ResubmissionOptions.defaults()
				.withBatchSize(all)
				.withMaxInFlight(Integer.MAX_VALUE)
				.withFilter(this::isDue));
		}
	}

	// The process that began it is gone, or its machine is.
	private void recover() {
		this.jdbc.sql("""
				update event_publication set status = 'FAILED'
				where completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
					and greatest(stored_at, last_resubmission_date) < ?""")
			.param(Timestamp.from(this.clock.instant().minus(this.settings.recoverAfter())))
			.update();
	}

	private boolean isDue(EventPublication publication) {
		Instant last = Objects.requireNonNullElse(publication.getLastResubmissionDate(),
				publication.getPublicationDate());
		return !last.plus(wait(publication.getCompletionAttempts())).isAfter(this.clock.instant());
	}

	private Duration wait(int attempts) {
		long times = Math.min(LONGEST, 1L << Math.clamp(attempts - 1L, 0, 16));
		return this.settings.retryEvery().multipliedBy(times);
	}

}
