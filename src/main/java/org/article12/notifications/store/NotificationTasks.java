package org.article12.notifications.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import java.time.Duration;
import java.time.LocalTime;

import org.article12.core.CalendarSettings;
import org.article12.core.schedule.Recurring;
import org.article12.notifications.DailyTroubles;
import org.article12.notifications.Digests;
import org.article12.notifications.GatheredMails;
import org.article12.notifications.WeeklyLists;
import org.article12.notifications.domain.NotificationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationTasks {

	@Bean
	RecurringTask<Void> writeGatheredMails(GatheredMails mails, NotificationSettings settings) {
		return Recurring.every("notifications-gathered", settings.gatherFor().dividedBy(10), mails::write);
	}

	// What an instance that stopped left waiting; all else is told on time.
	@Bean
	RecurringTask<Void> tellWaitingNews(WaitingNews waiting) {
		return Recurring.every("notifications-waiting-news", Duration.ofMinutes(1), () -> {
			waiting.tellDue();
			waiting.forgetOld();
		});
	}

	@Bean
	RecurringTask<Void> tellTroubles(DailyTroubles troubles, NotificationSettings settings, CalendarSettings calendar) {
		return Recurring.daily("notifications-troubles", LocalTime.of(settings.digestHour(), 0), calendar.zone(),
				troubles::tell);
	}

	@Bean
	RecurringTask<Void> sendWeeklyLists(WeeklyLists lists, NotificationSettings settings, CalendarSettings calendar) {
		return Recurring.daily("notifications-weekly-lists", LocalTime.of(settings.digestHour(), 0), calendar.zone(),
				lists::send);
	}

	@Bean
	RecurringTask<Void> writeDigests(Digests digests, NotificationSettings settings, CalendarSettings calendar) {
		return Recurring.daily("notifications-digest", LocalTime.of(settings.digestHour(), 0), calendar.zone(),
				digests::write);
	}

}
