package org.article12.deadlines.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.CalendarSettings;
import org.article12.core.schedule.Recurring;

import org.article12.deadlines.DailyReminder;
import org.article12.deadlines.domain.ReminderSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderTasks {

	@Bean
	RecurringTask<Void> remind(Reminders reminders, ObjectProvider<DailyReminder> others, ReminderSettings settings,
			CalendarSettings calendar) {
		return Recurring.daily("deadlines-remind", settings.at(), calendar.zone(), () -> {
			reminders.remind();
			others.forEach(DailyReminder::remind);
		});
	}

}
