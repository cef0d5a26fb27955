package org.article12.settings;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsTasks {

	@Bean
	RecurringTask<Void> moveDatesThatWereLeft(DateMoves moves) {
		return Recurring.every("settings-move-dates", Duration.ofMinutes(10), moves::takeUpAgain);
	}

}
