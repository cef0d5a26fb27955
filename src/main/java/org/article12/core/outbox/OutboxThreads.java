package org.article12.core.outbox;

import java.util.concurrent.ThreadPoolExecutor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which events are heard. Few, because each takes a database connection:
 * however much there is to deliver, those who wait for a page find one free. What waits
 * here and is lost with the process is in the registry of event publications.
 */
@Configuration(proxyBeanMethods = false)
public class OutboxThreads {

	/** Where events are heard unless their listener names threads of its own. */
	static final String EVENTS = "eventExecutor";

	@Bean(name = EVENTS, defaultCandidate = false)
	ThreadPoolTaskExecutor eventExecutor() {
		return executor("events-", 3);
	}

	/**
	 * So many threads, which end when there is nothing to do, and let what is being
	 * delivered end when the portal stops.
	 */
	public static ThreadPoolTaskExecutor executor(String prefix, int threads) {
		ThreadPoolTaskExecutor executor = new OutboxExecutor();
		executor.setThreadNamePrefix(prefix);
		executor.setCorePoolSize(threads);
		executor.setAllowCoreThreadTimeOut(true);
		// What comes while they end is left to the registry, too.
		executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
		return executor;
	}

}
