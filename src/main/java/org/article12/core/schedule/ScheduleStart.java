package org.article12.core.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Begins scheduled work once the portal is there, so that no start waits for it, nor for
 * all that is done on a schedule to be made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScheduleStart implements DbSchedulerStarter, OnceReady {

	private final ObjectProvider<Scheduler> scheduler;

	private final ObjectProvider<RecurringTask<?>> tasks;

	private final ScheduleSettings settings;

	ScheduleStart(ObjectProvider<Scheduler> scheduler, ObjectProvider<RecurringTask<?>> tasks,
			ScheduleSettings settings) {
		this.scheduler = scheduler;
		this.tasks = tasks;
		this.settings = settings;
	}

	/**
	 * The library's own start goes on where work cannot be put on its schedule, which
	 * nobody would do before the next start.
	 */
	@Override
	public void run() {
		if (this.settings.enabled()) {
			this.tasks.forEach((task) -> task.onStartup(this.scheduler.getObject(), new SystemClock()));
			doStart();
		}
	}

	@Override
	public void doStart() {
		this.scheduler.getObject().start();
	}

}
