package org.article12.accounts.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.ConsumptionProbe;
import org.article12.accounts.domain.Doing;
import org.article12.accounts.domain.PaceSettings;
import org.article12.core.PersonId;
import org.springframework.stereotype.Component;

/**
 * Counts what each person does, with token buckets in PostgreSQL, so that nobody fills
 * the portal or other people's mailboxes, whether by a program or by mistake.
 */
@Component
public class Pace {

	private final TokenBuckets buckets;

	private final PaceSettings settings;

	Pace(DataSource database, PaceSettings settings, Clock clock) {
		this.buckets = new TokenBuckets(database, "pace", clock);
		this.settings = settings;
	}

	/**
	 * Counts that a person does something.
	 * @return after how long it may be done, where it was too much; empty when it may be
	 * done now
	 */
	public Optional<Duration> count(PersonId person, Doing doing) {
		int anHour = this.settings.anHour(doing);
		Bandwidth limit = Bandwidth.builder().capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)).build();
		ConsumptionProbe probe = this.buckets.bucket(doing + ":" + person, limit).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** Removes the counts that no longer hold anybody up. */
	public void forgetOldCounts() {
		this.buckets.removeFull();
	}

}
