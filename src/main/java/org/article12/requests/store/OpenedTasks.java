package org.article12.requests.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The thread on which is written what people opened. */
@Configuration(proxyBeanMethods = false)
class OpenedTasks {

	static final String THREAD = "openedScheduler";

	@Bean(name = THREAD, defaultCandidate = false)
	ThreadPoolTaskScheduler openedScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("opened-");
		scheduler.setDaemon(true);
		return scheduler;
	}

}
