package org.article12.core.schedule;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that transactions leave for a moment later, so that it is done once for all that
 * leave it meanwhile; on a thread of its own. Nobody may depend on when it is done: an
 * instance that stops leaves it to the next that starts, or that has such work.
 */
public final class Soon implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Soon.class);

	private final Duration pause;

	private final Runnable work;

	private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

	private final AtomicBoolean awaited = new AtomicBoolean();

	/**
	 * Names the work.
	 * @param name of the thread
	 * @param pause how long after the first that leaves it
	 */
	public Soon(String name, Duration pause, Runnable work) {
		this.pause = pause;
		this.work = work;
		this.thread.setThreadNamePrefix(name + "-");
		this.thread.setDaemon(true);
		this.thread.initialize();
	}

	/** Has the work done soon after the present transaction, if that commits. */
	public void afterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new Left());
	}

	private void left() {
		if (this.awaited.compareAndSet(false, true)) {
			this.thread.schedule(this::run, this.thread.getClock().instant().plus(this.pause));
		}
	}

	private void run() {
		this.awaited.set(false);
		try {
			this.work.run();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("What {} does is left for the next time", this.thread.getThreadNamePrefix(), ex);
		}
	}

	@Override
	public void close() {
		this.thread.shutdown();
	}

	private final class Left implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			left();
		}

	}

}
