package org.article12.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.Refused;
import org.article12.requests.AreaStatus;
import org.article12.requests.DeclineCode;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.article12.core.PartyCode;
import org.article12.parties.PartyChanged;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Screening;
import org.article12.requests.TakingCharge;
import org.article12.requests.UnservedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What acts write into the queue, one after the other, is what all of them make. */
@RequestTest
class QueueProjectionTests {

	private static final int LIVES = 30;

	private static final int ACTS = 14;

	private static final String ROWS = """
			select concat_ws(' ', e::text, q::text, w.words::text, w.by_secretariat::text) from request_words w
			left join queue_entry e using (request_id) left join queue_words_now q using (number)
			where w.request_id in (select id from assistance_request where reference in (:mine)) order by w.request_id""";

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Filed filed;

	private final Story story;

	private final Random dice = new Random(12);

	/** How often the lives came to be in each status. */
	private final Map<RequestStatus, Integer> visited = new EnumMap<>(RequestStatus.class);

	@Autowired
	QueueProjectionTests(ApplicationContext portal, JdbcClient jdbc, TransactionTemplate transaction) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.filed = new Filed(portal);
		this.story = new Story(portal);
	}

	@Test
	void whatActsWroteOneByOneIsWhatTheRebuiltTableHolds() {
		List<String> lives = new ArrayList<>();
		for (int life = 0; life < LIVES; life++) {
			RequestReference request = this.filed.submitted("Life " + life, "NIP", "BAT_BEP");
			lives.add(request.value());
			for (int act = 0; act < ACTS; act++) {
				next(request);
			}
		}
		lives.add(this.filed.draft("Life that has not begun", "NIP").value());
		assertThat(this.visited.keySet()).as("so that the lives say something")
			.contains(RequestStatus.SUBMITTED, RequestStatus.CLARIFICATION, RequestStatus.DECLINED,
					RequestStatus.ROUTING, RequestStatus.IN_DELIVERY, RequestStatus.DELIVERED, RequestStatus.CLOSED);
		this.filed.makeWords();
		List<String> live = rows(lives);
		assertThat(live).hasSize(LIVES + 1);
		this.jdbc.sql("select catch_up_queue_words(1000000)").query().listOfRows();
		assertThat(rows(lives)).as("once the index has all words").isEqualTo(live);
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("select fill_words(), fill_queue()").query().listOfRows();
			assertThat(rows(lives)).isEqualTo(live);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "party_name = 'Elsewhere'", "region = 'ASIA_PACIFIC'", "least_developed = not least_developed",
					"small_island = not small_island, after_others = not after_others" })
	void whatARowSaysOtherwiseOfItsPartyIsFoundAndMended(String otherwise) {
		List<String> rows = List.of(this.filed.submitted("Of a Party that changes", "NIP").value(),
				this.filed.submitted("Another of it", "BAT_BEP").value());
		List<String> said = rows(rows);
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update queue_entry set " + otherwise + " where reference in (:mine)")
				.param("mine", rows)
				.update();
			assertThat(this.jdbc.sql("select count(*) from queue_outdated").query(Long.class).single()).isEqualTo(2);
			this.portal.publishEvent(new PartyChanged(new PartyCode("SEN")));
			assertThat(rows(rows)).isEqualTo(said);
		});
	}

	private List<String> rows(List<String> references) {
		return this.jdbc.sql(ROWS).param("mine", references).query(String.class).list();
	}

	/** Whoever has the turn does something; what the rules refuse is not done. */
	private void next(RequestReference reference) {
		RequestRecord request = this.filed.record(reference);
		this.visited.merge(request.status(), 1, Integer::sum);
		try {
			if (this.dice.nextInt(5) == 0) {
				say(request);
			}
			else {
				act(request);
			}
		}
		catch (Refused refused) {
			// Another act follows.
		}
	}

	private void say(RequestRecord request) {
		MessageAudience audience = this.dice.nextBoolean() ? MessageAudience.SECRETARIAT
				: MessageAudience.SECRETARIAT_AND_PARTY;
		bean(Posting.class).post(this.story.officer(), request.id(), new NewMessage(audience, null,
				"Word " + this.dice.nextInt(1000), Set.of(), List.of(), UUID.randomUUID()));
	}

	private void act(RequestRecord request) {
		switch (request.status()) {
			case SUBMITTED -> screen(request);
			case CLARIFICATION -> clarify(request);
			case DECLINED -> screening().reopenRequest(this.story.officer(), request.reference(), request.lastEntry(),
					"It was a mistake");
			case ROUTING -> route(request);
			case IN_DELIVERY -> deliver(request);
			case DELIVERED -> judge(request);
			case DRAFT, NOT_SERVED, CLOSED, WITHDRAWN -> {
			}
		}
	}

	private void screen(RequestRecord request) {
		switch (this.dice.nextInt(6)) {
			case 0 -> bean(TakingCharge.class).take(this.story.officer(), request.reference());
			case 1, 2 -> screening().askForClarification(this.story.officer(), request.reference(), request.lastEntry(),
					"How many " + this.dice.nextInt(1000) + "?", Set.of());
			case 3 -> screening().decline(this.story.officer(), request.reference(), request.lastEntry(),
					DeclineCode.INCOMPLETE, "Too little is known");
			default -> screening().confirmEligibility(this.story.officer(), request.reference(), request.lastEntry());
		}
	}

	private void clarify(RequestRecord request) {
		if (this.dice.nextBoolean()) {
			this.filed.save(this.story.focalPoint(), request.reference(),
					Filed.answers("Life changed " + this.dice.nextInt(1000)).need());
		}
		else if (this.dice.nextInt(8) == 0) {
			bean(PartyVerbs.class).withdraw(this.story.focalPoint(), request.reference(), request.lastEntry(),
					"Not needed any more");
		}
		else {
			bean(PartyVerbs.class).answer(this.story.focalPoint(), request.reference(), request.lastEntry(),
					this.filed.stamp(request.reference()), "As you asked");
		}
	}

	private void route(RequestRecord request) {
		List<AreaCode> open = request.areas(AreaStatus.OPEN);
		if (open.isEmpty()) {
			answer(request);
		}
		else if (this.dice.nextInt(6) == 0) {
			screening().setUnserved(this.story.officer(), request.reference(), request.lastEntry(), open.getFirst(),
					UnservedCode.OTHER, "Nobody can");
		}
		else {
			this.story.offer(request.reference(),
					Map.of(open.getFirst().value(), this.dice.nextBoolean() ? "sn" : "dz"));
		}
	}

	private void answer(RequestRecord request) {
		AssignmentRecord offer = bean(Assignments.class).ofRequest(request.id())
			.stream()
			.filter((one) -> one.status() == AssignmentStatus.OFFERED)
			.findFirst()
			.orElse(null);
		if (offer == null) {
			return;
		}
		String country = country(offer);
		switch (this.dice.nextInt(6)) {
			case 0 -> bean(CentreVerbs.class).decline(this.story.centre(country), offer.id(), OfferDecline.NO_CAPACITY,
					"Too much work");
			case 1 -> bean(Offers.class).extend(this.story.officer(), request.reference(), request.lastEntry(),
					offer.id(), Objects.requireNonNull(offer.answerDueOn()).plusDays(1), "A holiday");
			default -> bean(CentreVerbs.class).accept(this.story.centre(country), offer.id(),
					new Acceptance(offer.liveAreas(), false, "", null, ""));
		}
	}

	private void deliver(RequestRecord request) {
		bean(Assignments.class).ofRequest(request.id())
			.stream()
			.filter((one) -> one.status() == AssignmentStatus.ACCEPTED)
			.findFirst()
			.ifPresent((work) -> bean(DeliveryVerbs.class).report(this.story.centre(country(work)), work.id(),
					work.lastEntry(), Story.report("Done")));
	}

	private void judge(RequestRecord request) {
		List<AssignmentRecord> reported = bean(Assignments.class).ofRequest(request.id())
			.stream()
			.filter((one) -> one.status() == AssignmentStatus.REPORTED)
			.toList();
		if (this.dice.nextInt(3) == 0) {
			bean(PartyVerbs.class).dispute(this.story.focalPoint(), request.reference(), request.lastEntry(),
					Map.of(reported.getFirst().centre(), "The report is missing"));
		}
		else {
			bean(PartyVerbs.class).confirm(this.story.focalPoint(), request.reference(), request.lastEntry(), "", Story
				.content(reported.stream().map(QueueProjectionTests::country).distinct().toArray(String[]::new)));
		}
	}

	private static String country(AssignmentRecord assignment) {
		return assignment.centre().value().substring("SCRC-".length()).toLowerCase(Locale.ROOT);
	}

	private Screening screening() {
		return bean(Screening.class);
	}

	private <T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

}
