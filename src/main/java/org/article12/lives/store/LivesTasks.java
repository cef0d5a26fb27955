package org.article12.lives.store;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LivesTasks {

	@Bean
	RecurringTask<Void> keepLives(KeptLives kept) {
		return Recurring.bySteps("lives-keep", Duration.ofMinutes(1), kept::follow);
	}

}
