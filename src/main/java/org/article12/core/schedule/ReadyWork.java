package org.article12.core.schedule;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Does what starts left, on a thread of its own, and stops with the portal. */
@Component
class ReadyWork implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyWork.class);

	/** In milliseconds. */
	private static final long PATIENCE = 10_000;

	private final SimpleAsyncTaskExecutor thread = new SimpleAsyncTaskExecutor("ready-");

	private final List<OnceReady> left;

	ReadyWork(List<OnceReady> left) {
		this.left = left;
		this.thread.setDaemon(true);
		this.thread.setCancelRemainingTasksOnClose(true);
		this.thread.setTaskTerminationTimeout(PATIENCE);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.execute(() -> this.left.forEach(this::run));
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

	@Override
	public void destroy() {
		this.thread.close();
	}

}
