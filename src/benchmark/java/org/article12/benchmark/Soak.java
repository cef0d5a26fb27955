package org.article12.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Readers who look at each page for a while, and writers who file, for an hour. After the
 * first ten minutes the portal's memory may grow by a tenth at most.
 */
public final class Soak {

	private static final double MOST = 1.1;

	private final Settings settings;

	private final Processes portal;

	private final Pages pages;

	private final List<Double> heaps = new ArrayList<>();

	private final List<Double> memories = new ArrayList<>();

	private Soak(Settings settings) {
		this.settings = settings;
		this.portal = Processes.listening(settings.url());
		this.pages = new Pages(settings.url());
	}

	public static void main(String[] args) throws Exception {
		try {
			new Soak(Settings.read()).run();
		}
		catch (BenchmarkFailed failed) {
			System.err.println(failed.getMessage());
			System.exit(1);
		}
	}

	private void run() throws Exception {
		System.out.println("| minutes | heap after collection, MiB | PSS, MiB | pages read | requests filed |");
		System.out.println("|---|---|---|---|---|");
		row(0, 0, 0);
		long left = this.settings.time().toSeconds();
		double minutes = 0;
		while (left > 0) {
			Duration time = Duration.ofSeconds(Math.min(left, this.settings.every().toSeconds()));
			int[] done = workFor(time);
			left -= time.toSeconds();
			minutes += time.toSeconds() / 60.0;
			row(minutes, done[0], done[1]);
		}
		requireFlat("heap", this.heaps);
		requireFlat("PSS", this.memories);
	}

	private void row(double minutes, int read, int filed) {
		this.heaps.add(this.portal.heap());
		this.memories.add(this.portal.memory());
		System.out.printf("| %.0f | %.0f | %.0f | %d | %d |%n", minutes, this.heaps.getLast(), this.memories.getLast(),
				read, filed);
	}

	private int[] workFor(Duration time) throws Exception {
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			Callable<Load.Result> reading = () -> Load.of(this.settings.readers(), time, paused(this::reading));
			Callable<Load.Result> writing = () -> Load.of(this.settings.writers(), time, paused(this::filing));
			List<Future<Load.Result>> results = both.invokeAll(List.of(reading, writing));
			return new int[] { results.get(0).get().nanoseconds().length, results.get(1).get().nanoseconds().length };
		}
	}

	private Load.Work reading(int reader) {
		List<IntFunction<Load.Work>> all = List.of(this.pages.queue(), this.pages.request(), this.pages.commonWords(),
				this.pages.rareWords(), this.pages.help());
		List<Load.Work> works = all.stream().map((one) -> one.apply(reader)).toList();
		int[] next = { reader };
		return () -> works.get(next[0]++ % works.size()).once();
	}

	private Load.Work filing(int writer) {
		Filing filing = new Filing(this.pages.visitor(Pages.FOCAL_POINTS.get(writer % Pages.FOCAL_POINTS.size()), writer));
		return () -> filing.file(List.of("BAT_BEP")) != null;
	}

	private IntFunction<Load.Work> paused(IntFunction<Load.Work> works) {
		return (person) -> {
			Load.Work work = works.apply(person);
			return () -> {
				boolean more = work.once();
				Database.pause(this.settings.pause().toMillis());
				return more;
			};
		};
	}

	private static void requireFlat(String what, List<Double> all) {
		if (all.size() > 2 && all.getLast() > MOST * all.get(1)) {
			throw new BenchmarkFailed("%s grew from %.0f to %.0f MiB after the first rows.".formatted(what, all.get(1),
					all.getLast()));
		}
	}

}
