package org.article12.core.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxTasks {

	@Bean
	RecurringTask<Void> retryPublications(Retries retries, OutboxSettings settings) {
		return Recurring.every("core-outbox-retry", settings.retryEvery(), retries::retry);
	}

}
