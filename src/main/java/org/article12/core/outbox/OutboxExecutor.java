package org.article12.core.outbox;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Threads that deliver. When the portal stops, while it still has its database, what is
 * being delivered may end, for a while; what waits is left to the registry of event
 * publications, from which it is delivered after the next start. Spring's own pool pauses
 * instead, and now and then held up the stop for all the time that its phase may take.
 */
class OutboxExecutor extends ThreadPoolTaskExecutor {

	private static final Logger LOG = LoggerFactory.getLogger(OutboxExecutor.class);

	/** For how many seconds what is being delivered may go on. */
	private static final int LEAVE = 10;

	@Override
	public void stop(Runnable stopped) {
		ThreadPoolExecutor threads = getThreadPoolExecutor();
		threads.getQueue().clear();
		threads.shutdown();
		try {
			if (!threads.awaitTermination(LEAVE, TimeUnit.SECONDS)) {
				LOG.warn("{} deliveries did not end and are begun anew after the next start", threads.getActiveCount());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			stopped.run();
		}
	}

	/** Once stopped it delivers nothing more. */
	@Override
	public boolean isPauseable() {
		return false;
	}

}
