package org.article12.accounts.store;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

/** Token buckets in a table of PostgreSQL, so that every instance counts the same. */
class TokenBuckets {

	private static final Duration KEPT_AFTER_REFILL = Duration.ofMinutes(10);

	private static final int REMOVED_AT_ONCE = 1000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	/**
	 * The buckets of a table.
	 * @param table with the columns that bucket4j asks for, a text as its key
	 */
	TokenBuckets(DataSource database, String table, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.table(table)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_REFILL))
			.clientClock(meter(clock))
			.build();
	}

	/** A bucket, made full where there is none of that key. */
	BucketProxy bucket(String key, Bandwidth limit) {
		BucketConfiguration configuration = BucketConfiguration.builder().addLimit(limit).build();
		return this.buckets.getProxy(key, () -> configuration);
	}

	/** Removes the buckets that have been full for a while. */
	void removeFull() {
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
