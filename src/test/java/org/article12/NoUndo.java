package org.article12;

import java.time.Duration;

import org.article12.notifications.domain.UndoTime;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Nobody waits in tests: people are told at once of what can be taken back elsewhere, but
 * where a test asks for that moment.
 */
public class NoUndo implements BeanPostProcessor {

	private static volatile Duration time = Duration.ZERO;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof UndoTime) ? (UndoTime) () -> time : bean;
	}

	/** Lets what is done meanwhile be taken back for so long. */
	public static void within(Duration wait, Runnable test) {
		time = wait;
		try {
			test.run();
		}
		finally {
			time = Duration.ZERO;
		}
	}

}
