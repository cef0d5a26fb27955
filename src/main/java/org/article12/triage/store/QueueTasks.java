package org.article12.triage.store;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.CalendarSettings;
import org.article12.core.schedule.OnceReady;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueueTasks {

	/** What an instance that stopped left behind. */
	@Bean
	OnceReady queueWordsCatchUp(QueueWords words) {
		return words::catchUp;
	}

	@Bean
	RecurringTask<Void> queueFollowsTheDay(QueueProjection queue, CalendarSettings calendar) {
		return Recurring.daily("triage-queue-follows-the-parties", LocalTime.MIDNIGHT, calendar.zone(),
				queue::followTheParties);
	}

	/** What began to hold while no instance ran. */
	@Bean
	OnceReady queueFollowsTheParties(QueueProjection queue) {
		return queue::followTheParties;
	}

	/** The first officer after a start does not wait until all entries are read. */
	@Bean
	OnceReady queueIsRead(QueueMemory queue) {
		return () -> queue.read(QueueState::version);
	}

}
