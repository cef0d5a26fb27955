package org.article12.core.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;

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

	private final ScheduleSettings settings;

	ScheduleStart(ObjectProvider<Scheduler> scheduler, ScheduleSettings settings) {
		this.scheduler = scheduler;
		this.settings = settings;
	}

	@Override
	public void run() {
		if (this.settings.enabled()) {
			doStart();
		}
	}

	@Override
	public void doStart() {
		this.scheduler.getObject().start();
	}

}
