package org.article12;

import java.time.Duration;

import org.article12.notifications.domain.UndoTime;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Nobody waits in tests: people are told at once of what can be taken back elsewhere, but
 * where a test asks for that moment.
 */
public class NoUndo implements BeanPostProcessor {

	private volatile Duration time = Duration.ZERO;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof UndoTime) ? (UndoTime) () -> this.time : bean;
	}

	/** Lets what is done in this portal meanwhile be taken back for so long. */
	public void within(Duration wait, Runnable test) {
		this.time = wait;
		try {
			test.run();
		}
		finally {
			this.time = Duration.ZERO;
		}
	}

}
