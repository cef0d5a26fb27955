package org.article12.core.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/**
 * Work that is done again and again. A module declares it as a bean:
 *
 * <pre>
 * &#64;Bean
 * RecurringTask&lt;Void&gt; expireOffers(Expiry expiry) {
 *     return Recurring.every("assignments-expire-offers", Duration.ofMinutes(10), expiry::expireOverdue);
 * }
 * </pre>
 *
 * However many instances of the portal run, one at a time does the work, and each time is
 * done once; that is kept in the table {@code scheduled_tasks}. Work that was cut off
 * (its instance died, the database went away) is begun again, so it must bear being done
 * twice. It opens its own transactions. Times that passed while no instance ran are made
 * up for by one run.
 */
public final class Recurring {

	private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

	private Recurring() {
	}

	/**
	 * Work that is begun again so long after it was last done, whether it failed or not.
	 * @param name unique, and the same for ever; begins with the module's name
	 */
	public static RecurringTask<Void> every(String name, Duration pause, Runnable work) {
		return Tasks.recurring(name, Schedules.fixedDelay(pause)).execute((instance, context) -> work.run());
	}

	/**
	 * Work of many steps, of which there may be much at once: between two of them it
	 * rests as long as the last one took, so that it leaves half of the time to people.
	 * @param name unique, and the same for ever; begins with the module's name
	 * @param pause how long after the last step it is begun again
	 * @param step does one of them; false when there was nothing left to do
	 */
	public static RecurringTask<Void> bySteps(String name, Duration pause, BooleanSupplier step) {
		return Tasks.recurring(name, Schedules.fixedDelay(pause)).execute((_, context) -> {
			long began = System.nanoTime();
			while (step.getAsBoolean() && !context.getSchedulerState().isShuttingDown()) {
				LockSupport.parkNanos(System.nanoTime() - began);
				began = System.nanoTime();
			}
		});
	}

	/**
	 * Work that is done once a day; after a failure it is tried again every ten minutes.
	 * @param name unique, and the same for ever; begins with the module's name
	 * @param at the time of day in that zone
	 */
	public static RecurringTask<Void> daily(String name, LocalTime at, ZoneId zone, Runnable work) {
		return Tasks.recurring(name, Schedules.daily(zone, at))
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
			.execute((instance, context) -> work.run());
	}

}
