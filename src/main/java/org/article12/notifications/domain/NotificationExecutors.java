package org.article12.notifications.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which events are heard. Few, because each takes a database connection:
 * however much there is to tell, those who wait for a page find one free. What waits here
 * and is lost with the process is in the registry of event publications.
 */
@Configuration(proxyBeanMethods = false)
class NotificationExecutors {

	/** Where events are heard. */
	static final String EVENTS = "eventExecutor";

	/**
	 * Where mail is sent: apart, so that a slow mail server delays no inbox, and one
	 * after the other, so that a crash finds at most one whose arrival is not noted yet.
	 */
	static final String MAIL = "mailExecutor";

	@Bean(name = EVENTS, defaultCandidate = false)
	ThreadPoolTaskExecutor eventExecutor() {
		return executor("events-", 3);
	}

	@Bean(name = MAIL, defaultCandidate = false)
	ThreadPoolTaskExecutor mailExecutor() {
		return executor("mail-", 1);
	}

	private static ThreadPoolTaskExecutor executor(String prefix, int threads) {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix(prefix);
		executor.setCorePoolSize(threads);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setAwaitTerminationSeconds(10);
		return executor;
	}

}
