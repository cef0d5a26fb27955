package org.article12.requests.store;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;
import org.article12.requests.Chronicle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChronicleTasks {

	// Whoever reads numbers has them given at once; this only keeps few waiting.
	@Bean
	RecurringTask<Void> settleTheChronicle(Chronicle chronicle) {
		return Recurring.every("requests-settle-the-chronicle", Duration.ofMinutes(1), chronicle::settle);
	}

}
