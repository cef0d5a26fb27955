package org.article12.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.article12.benchmark.Row.Against;
import org.article12.benchmark.Row.Figure;

/**
 * The portal beside what its stack can do at most: a bare page for what is read, durable
 * inserts of one row for what is done, measured anew in each round, so that a machine
 * with other things to do matters little.
 */
public final class Comparison {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Settings settings;

	private final Database database;

	private final DurableInserts inserts;

	private final Processes portal;

	private final Meter meter;

	private final Pages pages;

	private final Acts acts;

	/** There when pages are to be read. */
	private BarePage bare;

	private final Report report = new Report();

	private Comparison(Settings settings, Database database, DurableInserts inserts) {
		this.settings = settings;
		this.database = database;
		this.inserts = inserts;
		this.portal = Processes.listening(settings.url());
		this.meter = new Meter(this.portal, database.processes());
		this.pages = new Pages(settings.url());
		this.acts = new Acts(this.pages, database, this.meter, settings);
	}

	public static void main(String[] args) {
		Settings settings = Settings.read();
		try {
			Server server = Server.of(settings.data());
			try (Database database = new Database(server); DurableInserts inserts = new DurableInserts(server)) {
				new Comparison(settings, database, inserts).run();
			}
		}
		catch (BenchmarkFailed failed) {
			System.err.println(failed.getMessage());
			System.exit(1);
		}
	}

	private void run() {
		double atRest = this.portal.memory();
		List<Row> rows = wanted(Stream.concat(reading(), acting()));
		warmUp(rows);
		for (int round = 1; round <= this.settings.rounds(); round++) {
			round(round, rows);
		}
		this.report.print();
		Transfers transfers = new Transfers(this.pages, this.database);
		if (this.settings.wants("csv")) {
			this.report.print(Stream.generate(transfers::table).limit(this.settings.rounds() + 1L).toList());
		}
		if (this.settings.wants("views")) {
			transfers.views().forEach(this.report::print);
		}
		System.out.printf("| memory at rest, after the run (PSS) | 300, 400 MiB | %.0f, %.0f MiB |%n", atRest,
				this.portal.memory());
	}

	private List<Row> wanted(Stream<Row> rows) {
		return rows.filter((row) -> this.settings.wants(row.key())).toList();
	}

	private Stream<Row> reading() {
		return Stream.of(read("help", "help, signed in", 3, this.pages.help()),
				read("queue", "queue, any filter, order and page", 5, this.pages.queue()),
				read("request", "request with history", 6, this.pages.request()),
				read("common", "search of common words", 6, this.pages.commonWords()),
				read("rare", "search of rare words", 6, this.pages.rareWords()),
				read("start-officer", "start page, officer", 5, this.pages.officer("/")),
				read("start-focal-point", "start page, focal point", 5, this.pages.focalPoint("/")),
				read("start-centre", "start page, centre", 5, this.pages.centre("/")),
				read("list", "Party's list", 5, this.pages.focalPoint("/requests")),
				read("assignments", "assignments", 5, this.pages.centre("/assignments")),
				read("inbox", "inbox", 5, this.pages.focalPoint("/inbox")));
	}

	private Row read(String key, String name, int part, IntFunction<Load.Work> works) {
		return new Row(key, name, Against.BARE_PAGE, 1.0 / part, "1/%d of the bare page".formatted(part),
				(time) -> read(works, this.meter, time));
	}

	private Figure read(IntFunction<Load.Work> works, Meter with, Duration time) {
		Load.of(this.settings.readers(), Settings.LEAD_IN, works);
		return with.figure(() -> Load.of(this.settings.readers(), time, works));
	}

	private Stream<Row> acting() {
		return Stream.of(act("save", "saving a section", this.acts::saving),
				act("answer", "answering a question", this.acts::answering),
				act("accept", "accepting an offer", this.acts::accepting),
				new Row("message", "a message that tells eleven people, until they are told", Against.DURABLE_INSERTS,
						250, "250/s", this.acts::message),
				new Row("filing", "a whole filing, 14 exchanges", Against.DURABLE_INSERTS, 50, "50/s",
						this.acts::filing));
	}

	private static Row act(String key, String name, Function<Duration, Figure> round) {
		return new Row(key, name, Against.DURABLE_INSERTS, 1.0 / 7, "1/7 of durable inserts", round);
	}

	private void warmUp(List<Row> rows) {
		if (rows.stream().anyMatch((row) -> row.against() == Against.BARE_PAGE)) {
			this.bare = new BarePage(this.portal, Path.of("../../target/benchmark/bare.log"));
			read(Pages.bare(this.bare.address()), this.meter, this.settings.warmUp());
		}
		for (Row row : rows) {
			progress("warming up", row, row.round().apply(this.settings.warmUp()));
		}
	}

	/** Begins when everybody is told of what was done before. */
	private void round(int number, List<Row> rows) {
		this.database.untilAllAreTold(PATIENCE);
		Map<Against, Figure> most = new LinkedHashMap<>();
		for (Row row : rows) {
			Figure whole = most.computeIfAbsent(row.against(), this::most);
			Figure figure = row.round().apply(this.settings.time());
			progress("round " + number, row, figure);
			this.report.add(row, figure, figure.rate() / whole.rate());
		}
		most.forEach((against, figure) -> this.report.add(against, figure));
	}

	private Figure most(Against against) {
		Figure figure = switch (against) {
			case BARE_PAGE -> read(Pages.bare(this.bare.address()),
					new Meter(this.bare.processes(), this.meter.database()), this.settings.time());
			case DURABLE_INSERTS ->
				this.meter.figure(() -> this.inserts.of(this.settings.writers(), this.settings.time()));
		};
		System.err.printf("%s: %.0f/s%n", against.words(), figure.rate());
		return figure;
	}

	private static void progress(String when, Row row, Figure figure) {
		System.err.printf("%s: %s %.1f/s, %.1f + %.1f ms%n", when, row.key(), figure.rate(), figure.portal(),
				figure.database());
	}

}
