package org.article12.notifications.store;

import org.article12.notifications.domain.NotificationSettings;
import org.article12.notifications.domain.UndoTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * When news that waited are told on time: one thread, which only wakes up; what it wakes
 * is told on the threads of the outbox.
 */
@Configuration(proxyBeanMethods = false)
class NewsClock {

	static final String NAME = "newsScheduler";

	@Bean(name = NAME, defaultCandidate = false)
	ThreadPoolTaskScheduler newsScheduler() {
		ThreadPoolTaskScheduler clockwork = new ThreadPoolTaskScheduler();
		clockwork.setThreadNamePrefix("news-");
		clockwork.setDaemon(true);
		clockwork.setRemoveOnCancelPolicy(true);
		return clockwork;
	}

	@Bean
	UndoTime undoTime(NotificationSettings settings) {
		return settings::undoFor;
	}

}
