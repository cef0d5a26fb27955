package org.article12.core.outbox;

import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** Where listeners run that name no executor, and what is said of those that fail. */
@Component
public class AsynchronousListeners implements AsyncConfigurer {

	private static final Logger LOG = LoggerFactory.getLogger(AsynchronousListeners.class);

	private final Executor events;

	AsynchronousListeners(@Qualifier(OutboxThreads.EVENTS) Executor events) {
		this.events = events;
	}

	@Override
	public Executor getAsyncExecutor() {
		return this.events;
	}

	@Override
	public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
		return (failure, method, parameters) -> {
			if (failure instanceof NotDelivered) {
				LOG.warn("{}", failure.getMessage());
			}
			else {
				LOG.error("{} failed for {} and is tried again", method, parameters, failure);
			}
		};
	}

}
