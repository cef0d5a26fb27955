package org.article12.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line says, {@code -Dbenchmark.…}.
 *
 * @param url where the portal answers
 * @param others portals on databases of other sizes, for the growth
 * @param data its data directory, in which its database is found
 * @param rows which rows are measured; empty for all
 * @param ready acts that are made ready for each writer before they are measured
 * @param warmUp of each row, once, before the first round
 */
record Settings(URI url, List<URI> others, Path data, List<String> rows, int readers, int writers, int ready, int rounds,
		Duration warmUp, Duration time, Duration pause, Duration every) {

	/** Before each measurement, after others had the machine. */
	static final Duration LEAD_IN = Duration.ofSeconds(1);

	static Settings read() {
		return new Settings(URI.create(text("url", "http://localhost:8080")),
				list("urls").map(URI::create).toList(), Path.of(text("data", "../../.data-volume")),
				list("rows").toList(), number("readers", 8), number("writers", 4), number("ready", 25), number("rounds", 3),
				Duration.ofSeconds(number("warm-up", 15)), Duration.ofSeconds(number("seconds", 5)),
				Duration.ofMillis(number("pause", 1000)), Duration.ofSeconds(number("every", 600)));
	}

	/** Whether a row is to be measured. */
	boolean wants(String row) {
		return this.rows.isEmpty() || this.rows.contains(row);
	}

	private static Stream<String> list(String name) {
		return Stream.of(text(name, "").split(",")).map(String::strip).filter((part) -> !part.isEmpty());
	}

	private static int number(String name, int otherwise) {
		return Integer.parseInt(text(name, String.valueOf(otherwise)));
	}

	// What Maven hands on without a value is as good as not said.
	private static String text(String name, String otherwise) {
		String value = System.getProperty("benchmark." + name, "");
		return value.strip().isEmpty() ? otherwise : value;
	}

}
