package org.article12.core.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Does what starts left, on a thread of its own, and stops with the portal. */
@Component
class ReadyWork {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyWork.class);

	/** In milliseconds. */
	private static final long PATIENCE = 10_000;

	private final SimpleAsyncTaskExecutor thread = new SimpleAsyncTaskExecutor("ready-");

	private final RemainingBeans beans;

	private final ObjectProvider<OnceReady> left;

	private final ScheduleSettings settings;

	private final PortalExit exit;

	ReadyWork(RemainingBeans beans, ObjectProvider<OnceReady> left, ScheduleSettings settings, PortalExit exit) {
		this.beans = beans;
		this.left = left;
		this.settings = settings;
		this.exit = exit;
		this.thread.setDaemon(true);
		this.thread.setCancelRemainingTasksOnClose(true);
		this.thread.setTaskTerminationTimeout(PATIENCE);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.execute(() -> {
			if (makesTheRest()) {
				this.left.orderedStream().forEach(this::run);
				LOG.info("All of the portal is made, and what its start left is done");
			}
		});
	}

	/** Whether the portal is whole after that. */
	private boolean makesTheRest() {
		try {
			Thread.sleep(this.settings.firstVisitors());
			this.beans.make();
			return true;
		}
		catch (BeanCreationNotAllowedException | InterruptedException _) {
			// The portal stops already.
			return false;
		}
		catch (BeansException ex) {
			LOG.error("A part of the portal cannot be made, and it ends", ex);
			this.exit.fail();
			return false;
		}
	}

	private void run(OnceReady work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			// The next start does it again, and the portal works without.
			LOG.warn("What the start left could not be done", ex);
		}
	}

	/** Before any bean is gone that it works with. */
	@EventListener(ContextClosedEvent.class)
	void end() {
		this.thread.close();
	}

}
