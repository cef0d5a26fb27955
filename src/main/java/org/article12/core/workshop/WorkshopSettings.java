package org.article12.core.workshop;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much heavy work is done at once.
 *
 * @param threads how many pieces of work are done at the same time; 0 for half of the
 * processors, and at least one, so that pages always find a processor
 * @param waiting how many more may wait for their turn, everybody's together
 * @param perPerson how many pieces of one person are done or wait at once
 * @param patience how long a person waits for a piece of work before being told to come
 * back
 */
@ConfigurationProperties("article12.workshop")
public record WorkshopSettings(@DefaultValue("0") int threads, @DefaultValue("20") int waiting,
		@DefaultValue("2") int perPerson, @DefaultValue("60s") Duration patience) {

	public WorkshopSettings {
		if (threads < 0 || waiting < 1 || perPerson < 1 || !patience.isPositive()) {
			throw new IllegalArgumentException(
					"article12.workshop: waiting, per-person and patience must be above 0, threads not below it");
		}
	}

	/** How many pieces of work are done at the same time. */
	int places() {
		return (this.threads > 0) ? this.threads : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
	}

}
