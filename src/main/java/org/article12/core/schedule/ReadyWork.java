package org.article12.core.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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

	private final CountDownLatch stops = new CountDownLatch(1);

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
			if (makesTheRest() && doesAll()) {
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

	/**
	 * What fails, since the database went away perhaps, keeps nothing else from being
	 * done, and is tried again. False when the portal stops before.
	 */
	private boolean doesAll() {
		List<OnceReady> undone = this.left.orderedStream().filter(this::fails).toList();
		while (!undone.isEmpty()) {
			if (stopsWithin(this.settings.retryEvery())) {
				return false;
			}
			undone = undone.stream().filter(this::fails).toList();
		}
		return true;
	}

	private boolean fails(OnceReady work) {
		try {
			work.run();
			return false;
		}
		catch (RuntimeException ex) {
			LOG.warn("What the start left could not be done, and is tried again", ex);
			return true;
		}
	}

	private boolean stopsWithin(Duration time) {
		try {
			return this.stops.await(time.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException _) {
			return true;
		}
	}

	/** Before any bean is gone that it works with. */
	@EventListener(ContextClosedEvent.class)
	void end() {
		this.stops.countDown();
		this.thread.close();
	}

}
