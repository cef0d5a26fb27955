package org.article12.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures acts that need something which is there only once, such as an open offer: as
 * much as a short while takes is made ready, the acts alone are measured, and so on until
 * their time is over.
 */
class MadeReady {

	private static final Duration SAID_WITHIN = Duration.ofSeconds(15);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration FOR_ALL = Duration.ofHours(1);

	private final int writers;

	private final Database database;

	private final Meter meter;

	MadeReady(int writers, Database database, Meter meter) {
		this.writers = writers;
		this.database = database;
		this.meter = meter;
	}

	/** An act that waits to be done, with who does it. */
	record Act(Visitor visitor, Form form) {

	}

	interface Made {

		Act ready(int writer, String thing);

	}

	interface Started {

		String start(int writer);

	}

	interface Afterwards {

		void done(Act done);

	}

	/** So many things of each writer's, a writer's own at his places. */
	List<String> each(int count, Started started) {
		return this.<String>together((writer) -> IntStream.range(0, count)
			.mapToObj((index) -> started.start(writer))
			.toList());
	}

	List<List<Act>> forms(List<String> things, Made made) {
		List<List<Act>> all = new ArrayList<>(Collections.nCopies(this.writers, List.of()));
		int own = things.size() / this.writers;
		this.<String>together((writer) -> {
			all.set(writer, things.subList(writer * own, (writer + 1) * own)
				.stream()
				.map((thing) -> made.ready(writer, thing))
				.toList());
			return List.of();
		});
		return all;
	}

	interface Share<T> {

		List<T> of(int writer);

	}

	private <T> List<T> together(Share<T> share) {
		List<List<T>> shares = new ArrayList<>(Collections.nCopies(this.writers, List.of()));
		Load.of(this.writers, FOR_ALL, (writer) -> () -> {
			shares.set(writer, share.of(writer));
			return false;
		});
		return shares.stream().flatMap(List::stream).toList();
	}

	Row.Figure measured(Duration time, Supplier<List<List<Act>>> making, Afterwards afterwards) {
		List<Row.Figure> figures = new ArrayList<>();
		long begin = System.nanoTime();
		double measured = 0;
		do {
			List<List<Act>> ready = making.get();
			if (ready.stream().anyMatch(List::isEmpty)) {
				throw new BenchmarkFailed("There is nothing left to do this to; take a fresh copy of the database.");
			}
			this.database.untilQuiet(PATIENCE);
			long syncs = this.database.syncs();
			Load.Result[] result = new Load.Result[1];
			figures.add(this.meter.figure(() -> {
				result[0] = Load.of(this.writers, FOR_ALL, (writer) -> doing(ready.get(writer)));
				return result[0];
			}));
			measured += result[0].seconds();
			requireDurable(syncs, result[0].nanoseconds().length);
			this.<String>together((writer) -> {
				ready.get(writer).forEach(afterwards::done);
				return List.of();
			});
		}
		while (measured < time.toSeconds() && System.nanoTime() - begin < 2 * time.toNanos());
		this.database.untilAllAreTold(PATIENCE);
		return Row.Figure.middle(figures);
	}

	private static Load.Work doing(List<Act> ready) {
		int[] next = { 0 };
		return () -> {
			Act act = ready.get(next[0]++);
			act.visitor().post(act.form());
			return next[0] < ready.size();
		};
	}

	// Writers who come together share one write to the disk, so there are fewer than acts;
	// a process of the database says how many it made when it has nothing to do.
	private void requireDurable(long before, int acts) {
		long begin = System.nanoTime();
		while (this.database.syncs() - before < acts / (2 * this.writers)) {
			if (System.nanoTime() - begin > SAID_WITHIN.toNanos()) {
				throw new BenchmarkFailed(
						"%d acts were written to the disk %d times: they are not durable. Start the portal with src/benchmark/portal.yaml."
							.formatted(acts, this.database.syncs() - before));
			}
			Database.pause(200);
		}
	}

}
