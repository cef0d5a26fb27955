package org.article12.core.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.startup.AbstractSchedulerStarter;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins scheduled work once the portal is there, so that no start waits for it. */
@Component
class ScheduleStart extends AbstractSchedulerStarter {

	private final ScheduleSettings settings;

	ScheduleStart(Scheduler scheduler, ScheduleSettings settings) {
		super(scheduler);
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.settings.enabled()) {
			doStart();
		}
	}

}
