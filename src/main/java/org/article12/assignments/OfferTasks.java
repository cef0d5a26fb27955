package org.article12.assignments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.assignments.domain.OfferSettings;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferTasks {

	@Bean
	RecurringTask<Void> expireOffers(Expiry expiry, OfferSettings settings) {
		return Recurring.every("assignments-expire-offers", settings.expireEvery(), expiry::expireOverdue);
	}

}
