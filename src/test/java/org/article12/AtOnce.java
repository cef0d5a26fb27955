package org.article12;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Lets several people do something at the same moment, on threads and connections of
 * their own.
 */
public final class AtOnce {

	private AtOnce() {
	}

	/** Does all of it at once; the answer is what each came to, in order. */
	public static List<Outcome> run(List<Runnable> acts) {
		CyclicBarrier start = new CyclicBarrier(acts.size());
		try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
			List<Future<Outcome>> futures = new ArrayList<>();
			for (Runnable act : acts) {
				futures.add(people.submit((Callable<Outcome>) () -> {
					start.await(1, TimeUnit.MINUTES);
					try {
						act.run();
						return new Outcome(null);
					}
					catch (RuntimeException ex) {
						return new Outcome(ex);
					}
				}));
			}
			List<Outcome> outcomes = new ArrayList<>();
			for (Future<Outcome> future : futures) {
				outcomes.add(future.get(3, TimeUnit.MINUTES));
			}
			return outcomes;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	/** What an act came to: done, or refused. */
	public record Outcome(@Nullable RuntimeException refusal) {

		/** Whether it was done. */
		public boolean done() {
			return this.refusal == null;
		}

	}

}
