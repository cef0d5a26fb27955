package org.article12.accounts;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.accounts.store.Pace;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.store.KnownBrowsers;
import org.article12.accounts.store.SecurityEventList;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttemptTasks {

	@Bean
	RecurringTask<Void> forgetAttempts(Throttle throttle) {
		return Recurring.every("accounts-forget-attempts", Duration.ofMinutes(10), throttle::forgetOldCounts);
	}

	@Bean
	RecurringTask<Void> forgetSecurityEvents(SecurityEventList events) {
		return Recurring.every("accounts-forget-security-events", Duration.ofDays(1), events::forgetOld);
	}

	@Bean
	RecurringTask<Void> forgetBrowsers(KnownBrowsers browsers) {
		return Recurring.every("accounts-forget-browsers", Duration.ofDays(1), browsers::forgetOld);
	}

	@Bean
	RecurringTask<Void> forgetPace(Pace pace) {
		return Recurring.every("accounts-forget-pace", Duration.ofMinutes(10), pace::forgetOldCounts);
	}

}
