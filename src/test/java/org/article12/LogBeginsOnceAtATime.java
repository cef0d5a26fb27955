package org.article12;

import java.util.concurrent.locks.ReentrantLock;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Lets one application at a time set up the log, which the whole process shares: of two
 * that tests start side by side, one would find the other's half made. The first of the
 * two listeners comes right before Spring's own, the second right after it.
 */
abstract class LogBeginsOnceAtATime implements ApplicationListener<ApplicationEvent>, Ordered {

	private static final ReentrantLock TURN = new ReentrantLock();

	static final class Before extends LogBeginsOnceAtATime {

		@Override
		public void onApplicationEvent(ApplicationEvent event) {
			if (event instanceof ApplicationEnvironmentPreparedEvent) {
				TURN.lock();
			}
		}

		@Override
		public int getOrder() {
			return LoggingApplicationListener.DEFAULT_ORDER - 1;
		}

	}

	static final class After extends LogBeginsOnceAtATime {

		@Override
		public void onApplicationEvent(ApplicationEvent event) {
			boolean isOver = event instanceof ApplicationEnvironmentPreparedEvent
					|| event instanceof ApplicationFailedEvent;
			if (isOver && TURN.isHeldByCurrentThread()) {
				TURN.unlock();
			}
		}

		@Override
		public int getOrder() {
			return LoggingApplicationListener.DEFAULT_ORDER + 1;
		}

	}

}
