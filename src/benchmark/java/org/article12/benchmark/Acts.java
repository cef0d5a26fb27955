package org.article12.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What writers do. */
class Acts {

	/** For as long an act can be taken back, and nobody is told of it. */
	private static final Duration TAKEN_BACK_FOR = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/** Enough for nine centres, one each. */
	private static final List<String> AREAS = List.of("BAT_BEP", "NIP", "INFRASTRUCTURE", "LABORATORY", "REGULATORY",
			"WASTE_DISPOSAL", "CONTAMINATED_SITES", "TECH_LIST", "AWARENESS", "TECH_BARRIERS", "EFFECTIVENESS",
			"TRAINING.POPS_ID");

	/** With two of the Secretariat eleven people, whom the Party's focal point writes to. */
	private static final int CENTRES = 9;

	/** Of each writer: so many that none becomes longer than people write. */
	private static final int CONVERSATIONS = 10;

	private static final Pattern CHOICE = Pattern.compile("name=\"(choice-[A-Z_.]+)\" value=\"([A-Z_.]+)=([A-Z-]+)\"");

	private final Pages pages;

	private final Database database;

	private final Meter meter;

	private final MadeReady ready;

	private final int writers;

	private final int count;

	private List<String> drafts = List.of();

	private List<String> answerable = List.of();

	private List<String> conversations = List.of();

	Acts(Pages pages, Database database, Meter meter, Settings settings) {
		this.pages = pages;
		this.database = database;
		this.meter = meter;
		this.writers = settings.writers();
		this.count = settings.ready();
		this.ready = new MadeReady(this.writers, database, meter);
	}

	/** A section of a draft, saved. */
	Row.Figure saving(Duration time) {
		if (this.drafts.isEmpty()) {
			this.drafts = this.ready.each(this.count, (writer) -> new Filing(focalPoint(writer)).start());
		}
		return this.ready.measured(time, () -> this.ready.forms(this.drafts,
				(writer, draft) -> new MadeReady.Act(focalPoint(writer), new Filing(focalPoint(writer)).need(draft))), (done) -> {
				});
	}

	/** A Party's answer to a question. */
	Row.Figure answering(Duration time) {
		if (this.answerable.isEmpty()) {
			this.answerable = this.ready.each(this.count, (writer) -> new Filing(focalPoint(writer)).file(List.of("BAT_BEP")));
		}
		return this.ready.measured(time, () -> this.ready.forms(this.answerable, (writer, reference) -> {
			Visitor officer = this.pages.visitor(Pages.OFFICER, writer);
			String question = "/triage/%s/clarification".formatted(reference);
			officer.post(Form.on(officer.get(question, reference), question)
				.with("question", "Which laboratories are meant?"));
			String answer = "/requests/%s/answer".formatted(reference);
			Form form = Form.on(focalPoint(writer).get(answer, reference), answer);
			return new MadeReady.Act(focalPoint(writer), form.with("words", "The two in the capital, and the one at the port."));
		}), (done) -> {
		});
	}

	/** A centre's acceptance of an offer, which is taken back before anybody is told. */
	Row.Figure accepting(Duration time) {
		return this.ready.measured(time, () -> {
			Queue<String> offers = new ConcurrentLinkedQueue<>(offers());
			return this.ready.forms(new ArrayList<>(offers), (writer, offer) -> {
				Visitor centre = this.pages.visitor(offer.split(" ")[0], writer);
				String address = "/assignments/" + offer.split(" ")[1];
				return new MadeReady.Act(centre, Form.on(centre.get(address, "signed-in"), address + "/acceptance"));
			});
		}, this::takeBack);
	}

	/**
	 * So many for each writer, of requests on which no other writer acts: who acts on one
	 * moves what another would take back.
	 */
	private List<String> offers() {
		return IntStream.range(0, this.writers).boxed().flatMap((writer) -> {
			String email = Pages.CENTRES.get(writer % Pages.CENTRES.size());
			return this.database
				.texts("""
						select distinct on (request_id) id from assignment where status = 'OFFERED' and centre_code = '%s'
							and abs(hashtext(request_id::text)) %% %d = %d order by request_id limit %d"""
					.formatted(email.replaceAll("officer@(.*)\\.example", "$1").toUpperCase(), this.writers, writer, this.count))
				.stream()
				.map((id) -> email + " " + id);
		}).toList();
	}

	private void takeBack(MadeReady.Act done) {
		String page = done.visitor().get(done.form().action().replace("/acceptance", ""), "signed-in");
		Form.find(page, "/undo/").ifPresent(done.visitor()::post);
	}

	/** A message that tells eleven people, of whom the last is told in that time too. */
	Row.Figure message(Duration time) {
		if (this.conversations.isEmpty()) {
			this.conversations = this.ready.each(CONVERSATIONS, this::conversation);
		}
		List<Load.Work> posting = IntStream.range(0, this.writers).mapToObj(this::posting).toList();
		Load.Result[] posted = new Load.Result[1];
		Row.Figure all = this.meter.figure(() -> {
			// Afterwards those of ten seconds ago are told while others are posted.
			Load.Result before = Load.of(this.writers, TAKEN_BACK_FOR.plusSeconds(1), posting::get);
			posted[0] = Load.of(this.writers, time, posting::get);
			double late = this.database.untilAllAreTold(PATIENCE) - TAKEN_BACK_FOR.toSeconds();
			posted[0] = new Load.Result(posted[0].seconds() + Math.max(0, late), posted[0].nanoseconds());
			return before.and(posted[0]);
		});
		return new Row.Figure(posted[0].rate(), posted[0].percentile(50), posted[0].percentile(95), all.portal(),
				all.database(), all.client());
	}

	private Load.Work posting(int writer) {
		Visitor focalPoint = focalPoint(writer);
		List<Form> forms = this.conversations.subList(writer * CONVERSATIONS, (writer + 1) * CONVERSATIONS)
			.stream()
			.map((conversation) -> focalPoint.get("/conversations/" + conversation, "signed-in"))
			.map((page) -> Form.on(page, "/messages").with("to", "ALL"))
			.toList();
		int[] posted = { 0 };
		return () -> {
			String press = UUID.randomUUID().toString();
			Form form = forms.get(posted[0]++ % forms.size());
			focalPoint.post(form.with("press", press).with("words", "What we agreed on, once more: " + press));
			return true;
		};
	}

	/**
	 * A request that so many centres are asked to help with; one after the other, since
	 * each offer moves what is proposed next.
	 */
	private synchronized String conversation(int writer) {
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

}
