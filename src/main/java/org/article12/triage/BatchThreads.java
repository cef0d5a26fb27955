package org.article12.triage;

import org.article12.core.outbox.OutboxThreads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which batches are done: apart, so that an officer who waits for a batch
 * does not wait until everybody has been told of what others did before.
 */
@Configuration(proxyBeanMethods = false)
class BatchThreads {

	static final String BATCHES = "batchExecutor";

	static final String HELPERS = "batchHelpers";

	/** Each takes a database connection, of which pages want most. */
	static final int MOST_HELPERS = 2;

	@Bean(name = BATCHES, defaultCandidate = false)
	ThreadPoolTaskExecutor batchExecutor() {
		return OutboxThreads.executor("batches-", 2);
	}

	/** Those that help with what a batch asks for. */
	@Bean(name = HELPERS, defaultCandidate = false)
	ThreadPoolTaskExecutor batchHelpers() {
		return OutboxThreads.executor("batch-rows-", MOST_HELPERS);
	}

}
