package org.article12.core.workshop;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does what takes the processor for long, such as PDFs, workbooks and plans, on few
 * threads of its own. Pages run on virtual threads, which share the processors fairly
 * only with what waits now and then: one that calculates for seconds keeps a processor
 * for itself. Here a bounded queue keeps the rest, everybody has few places in it, and
 * whoever finds none is told to come back instead of waiting with everybody else.
 * <p>
 * Read from the database before, and write to the browser after: neither a connection nor
 * a slow reader should hold a place.
 */
@Component
public class Workshop implements DisposableBean {

	private static final Logger LOGGER = LoggerFactory.getLogger(Workshop.class);

	private final WorkshopSettings settings;

	private final ThreadPoolExecutor threads;

	private final Map<Object, Integer> places = new ConcurrentHashMap<>();

	public Workshop(WorkshopSettings settings) {
		this.settings = settings;
		this.threads = new ThreadPoolExecutor(settings.places(), settings.places(), 1, TimeUnit.MINUTES,
				new ArrayBlockingQueue<>(settings.waiting()), Thread.ofPlatform().name("workshop-", 1).factory());
		this.threads.allowCoreThreadTimeOut(true);
	}

	/**
	 * Has something made for a person, and waits for it.
	 * @param <T> what is made
	 * @throws WorkshopBusy when the queue is full, the person has work enough in it, or
	 * it takes longer than anybody should wait
	 */
	public <T> T make(CurrentUser person, Callable<T> work) {
		return makeFor(person.id(), work);
	}

	/**
	 * Has something made that is not one person's, and waits for it.
	 * @param owner in whose name it is counted; the same for all that should share places
	 * @throws WorkshopBusy as for a person
	 */
	public <T> T makeFor(Object owner, Callable<T> work) {
		if (this.places.merge(owner, 1, Integer::sum) > this.settings.perPerson()) {
			leave(owner);
			throw busy("%d pieces of one person's work are under way".formatted(this.settings.perPerson()));
		}
		AtomicBoolean place = new AtomicBoolean(true);
		FutureTask<T> task = new FutureTask<>(ReaderLanguage.carriedAlong(() -> {
			try {
				return work.call();
			}
			finally {
				// Whoever has the answer may ask again at once.
				leave(owner, place);
			}
		}));
		Runnable turn = () -> {
			task.run();
			// Given up before it was begun.
			leave(owner, place);
		};
		try {
			this.threads.execute(turn);
		}
		catch (RejectedExecutionException ex) {
			leave(owner);
			throw busy("%d pieces of work wait".formatted(this.settings.waiting()));
		}
		return await(owner, place, task, turn);
	}

	private <T> T await(Object owner, AtomicBoolean place, FutureTask<T> task, Runnable turn) {
		try {
			return task.get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw givenUp(owner, place, task, turn, "A piece of work took longer than " + this.settings.patience());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw givenUp(owner, place, task, turn, "Nobody waits any more");
		}
		catch (ExecutionException ex) {
			throw failure(ex);
		}
	}

	private WorkshopBusy givenUp(Object owner, AtomicBoolean place, FutureTask<?> task, Runnable turn, String why) {
		task.cancel(true);
		if (this.threads.remove(turn)) {
			leave(owner, place);
		}
		return busy(why);
	}

	private static RuntimeException failure(ExecutionException failure) {
		if (failure.getCause() instanceof Error error) {
			throw error;
		}
		return (failure.getCause() instanceof RuntimeException known) ? known
				: new IllegalStateException("Heavy work failed", failure.getCause());
	}

	private static WorkshopBusy busy(String why) {
		LOGGER.warn("Somebody was asked to come back: {}", why);
		return new WorkshopBusy(why);
	}

	private void leave(Object owner, AtomicBoolean place) {
		if (place.compareAndSet(true, false)) {
			leave(owner);
		}
	}

	private void leave(Object owner) {
		this.places.computeIfPresent(owner, (_, taken) -> (taken > 1) ? taken - 1 : null);
	}

	/** How many pieces of work wait for their turn now. */
	public int waiting() {
		return this.threads.getQueue().size();
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

}
