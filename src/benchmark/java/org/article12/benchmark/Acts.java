package org.article12.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What writers do. Where an act needs something that is there only once, such as an open
 * offer, as much as a short while takes is made ready, the acts alone are measured, and
 * so on until their time is over.
 */
class Acts {

	/** For as long an act can be taken back, and nobody is told of it. */
	private static final Duration TAKEN_BACK_FOR = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration FOR_ALL = Duration.ofHours(1);

	/** Enough for nine centres, one each. */
	private static final List<String> AREAS = List.of("BAT_BEP", "NIP", "INFRASTRUCTURE", "LABORATORY", "REGULATORY",
			"WASTE_DISPOSAL", "CONTAMINATED_SITES", "TECH_LIST", "AWARENESS", "TECH_BARRIERS", "EFFECTIVENESS",
			"TRAINING.POPS_ID");

	/** With two of the Secretariat eleven people, whom the Party's focal point writes to. */
	private static final int CENTRES = 9;

	private static final Pattern CHOICE = Pattern.compile("name=\"(choice-[A-Z_.]+)\" value=\"([A-Z_.]+)=([A-Z-]+)\"");

	private final Pages pages;

	private final Database database;

	private final Meter meter;

	private final int writers;

	private final int ready;

	private List<String> drafts = List.of();

	private List<String> answerable = List.of();

	private List<String> conversations = List.of();

	Acts(Pages pages, Database database, Meter meter, Settings settings) {
		this.pages = pages;
		this.database = database;
		this.meter = meter;
		this.writers = settings.writers();
		this.ready = settings.ready();
	}

	/** An act that waits to be done, with who does it. */
	private record Ready(Visitor visitor, Form form) {

	}

	/** A section of a draft, saved. */
	Row.Figure saving(Duration time) {
		if (this.drafts.isEmpty()) {
			this.drafts = each(this.ready, (writer) -> new Filing(focalPoint(writer)).start());
		}
		return measured(time, () -> forms(this.drafts,
				(writer, draft) -> new Ready(focalPoint(writer), new Filing(focalPoint(writer)).need(draft))), (done) -> {
				});
	}

	/** A Party's answer to a question. */
	Row.Figure answering(Duration time) {
		if (this.answerable.isEmpty()) {
			this.answerable = each(this.ready, (writer) -> new Filing(focalPoint(writer)).file(List.of("BAT_BEP")));
		}
		return measured(time, () -> forms(this.answerable, (writer, reference) -> {
			Visitor officer = this.pages.visitor(Pages.OFFICER, writer);
			String question = "/triage/%s/clarification".formatted(reference);
			officer.post(Form.on(officer.get(question, reference), question)
				.with("question", "Which laboratories are meant?"));
			String answer = "/requests/%s/answer".formatted(reference);
			Form form = Form.on(focalPoint(writer).get(answer, reference), answer);
			return new Ready(focalPoint(writer), form.with("words", "The two in the capital, and the one at the port."));
		}), (done) -> {
		});
	}

	/** A centre's acceptance of an offer, which is taken back before anybody is told. */
	Row.Figure accepting(Duration time) {
		return measured(time, () -> {
			Queue<String> offers = new ConcurrentLinkedQueue<>(offers());
			return forms(new ArrayList<>(offers), (writer, offer) -> {
				Visitor centre = this.pages.visitor(offer.split(" ")[0], writer);
				String address = "/assignments/" + offer.split(" ")[1];
				return new Ready(centre, Form.on(centre.get(address, "signed-in"), address + "/acceptance"));
			});
		}, this::takeBack);
	}

	private List<String> offers() {
		return IntStream.range(0, this.writers)
			.mapToObj((writer) -> Pages.CENTRES.get(writer % Pages.CENTRES.size()))
			.flatMap((email) -> this.database
				.texts("select id from assignment where status = 'OFFERED' and centre_code = '%s' order by id limit %d"
					.formatted(email.replaceAll("officer@(.*)\\.example", "$1").toUpperCase(), this.ready))
				.stream()
				.map((id) -> email + " " + id))
			.toList();
	}

	private void takeBack(Ready done) {
		String page = done.visitor().get(done.form().action().replace("/acceptance", ""), "signed-in");
		Form.find(page, "/undo/").ifPresent(done.visitor()::post);
	}

	/** A message that tells eleven people, of whom the last is told in that time too. */
	Row.Figure message(Duration time) {
		if (this.conversations.isEmpty()) {
			this.conversations = each(1, this::conversation);
		}
		Load.Result[] posted = new Load.Result[1];
		Row.Figure all = this.meter.figure(() -> {
			// Afterwards those of ten seconds ago are told while others are posted.
			Load.Result before = Load.of(this.writers, TAKEN_BACK_FOR.plusSeconds(1), this::posting);
			posted[0] = Load.of(this.writers, time, this::posting);
			double late = this.database.untilAllAreTold(PATIENCE) - TAKEN_BACK_FOR.toSeconds();
			posted[0] = new Load.Result(posted[0].seconds() + Math.max(0, late), posted[0].nanoseconds());
			return before.and(posted[0]);
		});
		return new Row.Figure(posted[0].rate(), posted[0].percentile(50), posted[0].percentile(95), all.portal(),
				all.database(), all.client());
	}

	private Load.Work posting(int writer) {
		Visitor focalPoint = focalPoint(writer);
		String conversation = "/conversations/" + this.conversations.get(writer);
		Form form = Form.on(focalPoint.get(conversation, "signed-in"), "/messages").with("to", "ALL");
		return () -> {
			String press = UUID.randomUUID().toString();
			focalPoint.post(form.with("press", press).with("words", "What we agreed on, once more: " + press));
			return true;
		};
	}

	/** A request that so many centres are asked to help with. */
	private String conversation(int writer) {
		String reference = new Filing(focalPoint(writer)).file(AREAS);
		Visitor officer = this.pages.visitor(Pages.OFFICER, writer);
		String address = "/triage/" + reference;
		officer.post(Form.on(officer.get(address, reference), address + "/eligibility"));
		String page = officer.get(address, reference);
		Form offers = Form.on(page, address + "/offers").with("reason", "Each takes one area");
		Set<String> areas = new HashSet<>();
		Set<String> centres = new HashSet<>();
		Matcher choice = CHOICE.matcher(page);
		while (choice.find()) {
			if (centres.size() < CENTRES && !areas.contains(choice.group(1)) && centres.add(choice.group(3))) {
				areas.add(choice.group(1));
				offers = offers.with(choice.group(1), choice.group(2) + "=" + choice.group(3));
			}
		}
		for (String area : AREAS) {
			offers = areas.contains("choice-" + area) ? offers : offers.with("choice-" + area, area + "=");
		}
		officer.post(offers);
		return reference;
	}

	/** A whole request, from the empty form to its confirmation. */
	Row.Figure filing(Duration time) {
		return this.meter.figure(() -> Load.of(this.writers, time, (writer) -> {
			Filing filing = new Filing(focalPoint(writer));
			return () -> filing.file(List.of("BAT_BEP")) != null;
		}));
	}

	private Visitor focalPoint(int writer) {
		return this.pages.visitor(Pages.FOCAL_POINTS.get(writer % Pages.FOCAL_POINTS.size()), writer);
	}

	private interface Made {

		Ready ready(int writer, String thing);

	}

	private interface Started {

		String start(int writer);

	}

	private interface Afterwards {

		void done(Ready done);

	}

	/** So many things of each writer's, a writer's own at his places. */
	private List<String> each(int count, Started started) {
		return this.<String>together((writer) -> IntStream.range(0, count)
			.mapToObj((index) -> started.start(writer))
			.toList());
	}

	private List<List<Ready>> forms(List<String> things, Made made) {
		List<List<Ready>> all = new ArrayList<>(Collections.nCopies(this.writers, List.of()));
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

	private interface Share<T> {

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

	private Row.Figure measured(Duration time, Supplier<List<List<Ready>>> making, Afterwards afterwards) {
		List<Row.Figure> figures = new ArrayList<>();
		long begin = System.nanoTime();
		double measured = 0;
		do {
			List<List<Ready>> ready = making.get();
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
			requireDurable(this.database.syncs() - syncs, result[0].nanoseconds().length);
			this.<String>together((writer) -> {
				ready.get(writer).forEach(afterwards::done);
				return List.of();
			});
		}
		while (measured < time.toSeconds() && System.nanoTime() - begin < 2 * time.toNanos());
		this.database.untilAllAreTold(PATIENCE);
		return Row.Figure.middle(figures);
	}

	private static Load.Work doing(List<Ready> ready) {
		int[] next = { 0 };
		return () -> {
			Ready act = ready.get(next[0]++);
			act.visitor().post(act.form());
			return next[0] < ready.size();
		};
	}

	// Writers who come together share one write to the disk, so there are fewer than acts.
	private void requireDurable(long syncs, int acts) {
		if (syncs < acts / (2 * this.writers)) {
			throw new BenchmarkFailed(
					"%d acts were written to the disk %d times: they are not durable. Start the portal with src/benchmark/portal.yaml."
						.formatted(acts, syncs));
		}
	}

}
