package org.article12.mailin.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.article12.core.schedule.Recurring;
import org.article12.mailin.domain.MailInSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailInTasks {

	@Bean
	RecurringTask<Void> fetchMail(Mailbox mailbox, MailInSettings settings) {
		return Recurring.every("mailin-fetch", settings.every(), () -> {
			if (settings.isOn()) {
				mailbox.fetch();
			}
		});
	}

}
