package org.article12.core.security;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

	@Bean
	RecurringTask<Void> forgetSessions(StoredSessions sessions) {
		return Recurring.every("core-forget-sessions", Duration.ofMinutes(10), sessions::forgetEnded);
	}

}
