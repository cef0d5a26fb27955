package org.article12.triage;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Works through lanes on the caller's thread, and on helpers as far as they are free.
 * What is done waits for the database most of the time, and in a real installation for
 * its disk at each commit: others go on meanwhile.
 */
final class SideBySide {

	private SideBySide() {
	}

	/**
	 * Works through all of them, and returns when the last has ended; with the failure of
	 * a helper, if one failed.
	 * @param most how many help at most; they may come late, or not at all
	 */
	static <T> void work(List<T> lanes, Executor helpers, int most, Consumer<T> work) {
		Queue<T> waiting = new ConcurrentLinkedQueue<>(lanes);
		Phaser here = new Phaser(1);
		AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
		for (int helper = 0; helper < Math.min(most, lanes.size() - 1); helper++) {
			helpers.execute(() -> {
				// Who comes after all is done has nothing to do.
				if (here.register() >= 0) {
					try {
						work(waiting, work);
					}
					catch (RuntimeException ex) {
						failure.set(ex);
					}
					finally {
						here.arriveAndDeregister();
					}
				}
			});
		}
		try {
			work(waiting, work);
		}
		finally {
			here.arriveAndAwaitAdvance();
			here.forceTermination();
		}
		RuntimeException failed = failure.get();
		if (failed != null) {
			throw failed;
		}
	}

	private static <T> void work(Queue<T> waiting, Consumer<T> work) {
		for (T lane = waiting.poll(); lane != null; lane = waiting.poll()) {
			work.accept(lane);
		}
	}

}
