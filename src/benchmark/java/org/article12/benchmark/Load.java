package org.article12.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Several people who do something again and again, each in a thread of his own, and go on
 * in the moment in which they have the last answer.
 */
final class Load {

	private Load() {
	}

	/** What one of them does, once. Answers whether there is more to do. */
	interface Work {

		boolean once();

	}

	/**
	 * What came of it.
	 *
	 * @param seconds how long they were at it
	 * @param nanoseconds how long each took, in order of length
	 */
	record Result(double seconds, long[] nanoseconds) {

		double rate() {
			return this.nanoseconds.length / this.seconds;
		}

		/** So many a second, of which it is not known how long each took. */
		static Result of(double rate, Duration time) {
			double seconds = time.toNanos() / 1e9;
			long[] nanoseconds = new long[(int) (rate * seconds)];
			return new Result(seconds, nanoseconds);
		}

		/** In milliseconds. */
		double percentile(int hundredths) {
			int index = (int) Math.ceil(this.nanoseconds.length * hundredths / 100.0) - 1;
			return (this.nanoseconds.length > 0) ? this.nanoseconds[Math.max(0, index)] / 1e6 : Double.NaN;
		}

		/** This and what came of doing more of it. */
		Result and(Result more) {
			long[] all = Arrays.copyOf(this.nanoseconds, this.nanoseconds.length + more.nanoseconds.length);
			System.arraycopy(more.nanoseconds, 0, all, this.nanoseconds.length, more.nanoseconds.length);
			Arrays.sort(all);
			return new Result(this.seconds + more.seconds, all);
		}

	}

	/** So many people at work for a time, or until they have no more to do. */
	static Result of(int people, Duration time, IntFunction<Work> works) {
		try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
			long begin = System.nanoTime();
			List<Future<long[]>> all = new ArrayList<>();
			for (int person = 0; person < people; person++) {
				Work work = works.apply(person);
				all.add(threads.submit(() -> repeat(work, begin + time.toNanos())));
			}
			long[] nanoseconds = {};
			for (Future<long[]> one : all) {
				long[] more = one.get();
				int before = nanoseconds.length;
				nanoseconds = Arrays.copyOf(nanoseconds, before + more.length);
				System.arraycopy(more, 0, nanoseconds, before, more.length);
			}
			double seconds = (System.nanoTime() - begin) / 1e9;
			Arrays.sort(nanoseconds);
			return new Result(seconds, nanoseconds);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long[] repeat(Work work, long end) {
		long[] nanoseconds = new long[1024];
		int count = 0;
		boolean more = true;
		for (long now = System.nanoTime(); more && now < end;) {
			more = work.once();
			long then = System.nanoTime();
			if (count == nanoseconds.length) {
				nanoseconds = Arrays.copyOf(nanoseconds, 2 * count);
			}
			nanoseconds[count++] = then - now;
			now = then;
		}
		return Arrays.copyOf(nanoseconds, count);
	}

}
