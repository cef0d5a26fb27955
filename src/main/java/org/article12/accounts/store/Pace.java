package org.article12.accounts.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
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

	private static final Duration KEPT_AFTER_REFILL = Duration.ofMinutes(10);

	private static final int REMOVED_AT_ONCE = 1000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final PaceSettings settings;

	Pace(DataSource database, PaceSettings settings, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.table("pace")
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_REFILL))
			.clientClock(meter(clock))
			.build();
		this.settings = settings;
	}

	/**
	 * Counts that a person does something.
	 * @return after how long it may be done, where it was too much; empty when it may be
	 * done now
	 */
	public Optional<Duration> count(PersonId person, Doing doing) {
		int anHour = this.settings.anHour(doing);
		BucketConfiguration configuration = BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)).build())
			.build();
		ConsumptionProbe probe = this.buckets.getProxy(doing + ":" + person, () -> configuration)
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** Removes the counts that no longer hold anybody up. */
	public void forgetOldCounts() {
		int removed;
		do {
			removed = this.buckets.removeExpired(REMOVED_AT_ONCE);
		}
		while (removed == REMOVED_AT_ONCE);
	}

	private static TimeMeter meter(Clock clock) {
		return new TimeMeter() {
			@Override
			public long currentTimeNanos() {
				return Duration.ofMillis(clock.millis()).toNanos();
			}

			@Override
			public boolean isWallClockBased() {
				return true;
			}
		};
	}

}
