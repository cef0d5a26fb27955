package org.article12.assignments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.article12.AtOnce;
import org.article12.AtOnce.Outcome;
import org.article12.Race;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.domain.WorkMoved;
import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.PartyVerbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people at once on work that a centre has accepted: one wins, the other is told. */
@RequestTest
class DeliveryRaceTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private DeliveryVerbs verbs;

	@Autowired
	private PartyVerbs party;

	@Autowired
	private Offers offers;

	@Autowired
	private Deliveries deliveries;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void aPlanAgainstAnother() {
		AssignmentRecord work = this.story.assignment(this.story.accepted("Plan twice", Map.of("NIP", "sn")), "sn");
		for (Race race : Race.untilEitherWins()) {
			int seen = race.round();
			List<Outcome> outcomes = race.between(() -> agree(work, seen, "One " + seen),
					() -> agree(work, seen, "Other " + seen));
			loserIs(outcomes, WorkMoved.class, WorkMoved.class);
			assertThat(delivery(work).works()).hasSize(seen + 1);
		}
	}

	@Test
	void aDisputeAgainstAConfirmation() {
		RequestReference reference = this.story.delivered("Dispute or confirm", Map.of("NIP", "sn"));
		for (Race race : Race.untilEitherWins()) {
			int seen = this.story.seen(reference);
			RequestReference request = reference;
			List<Outcome> outcomes = race.between(
					() -> this.party.dispute(this.story.focalPoint(), request, seen, Map.of(SENEGAL, "No")),
					() -> this.party.confirm(this.story.focalPoint(), request, seen, "", Story.content("sn")));
			loserIs(outcomes, RequestMoved.class, RequestMoved.class);
			boolean disputed = outcomes.getFirst().done();
			stands(reference, disputed ? RequestStatus.IN_DELIVERY : RequestStatus.CLOSED,
					disputed ? AssignmentStatus.ACCEPTED : AssignmentStatus.CONFIRMED);
			if (disputed) {
				this.story.report(reference, "sn", "Once more " + race.round());
			}
			else {
				reference = this.story.delivered("Dispute or confirm", Map.of("NIP", "sn"));
			}
		}
	}

	@Test
	void aCorrectionAgainstAConfirmation() {
		RequestReference reference = this.story.delivered("Correct or confirm", Map.of("NIP", "sn"));
		for (Race race : Race.untilEitherWins()) {
			int seen = this.story.seen(reference);
			AssignmentRecord work = this.story.assignment(reference, "sn");
			RequestReference request = reference;
			DeliveryReport report = Story.report("Corrected " + race.round());
			List<Outcome> outcomes = race.between(
					() -> this.verbs.correct(this.story.centre("sn"), work.id(), work.lastEntry(), report, List.of()),
					() -> this.party.confirm(this.story.focalPoint(), request, seen, "", Story.content("sn")));
			loserIs(outcomes, WorkMoved.class, RequestMoved.class);
			boolean corrected = outcomes.getFirst().done();
			stands(reference, corrected ? RequestStatus.DELIVERED : RequestStatus.CLOSED,
					corrected ? AssignmentStatus.REPORTED : AssignmentStatus.CONFIRMED);
			// What the Party confirmed is what it had read.
			assertThat(delivery(work).report().orElseThrow().content().equals(report)).isEqualTo(corrected);
			if (!corrected) {
				reference = this.story.delivered("Correct or confirm", Map.of("NIP", "sn"));
			}
		}
	}

	@Test
	void progressAgainstACancellation() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference reference = this.story.accepted("Progress or cancel", Map.of("NIP", "sn"));
			AssignmentRecord work = this.story.assignment(reference, "sn");
			agree(work, 0, "First");
			int seen = this.story.seen(reference);
			Progress progress = new Progress(List.of(new Progress.Step(1, LocalDate.of(2026, 11, 1), "")));
			List<Outcome> outcomes = race.between(
					() -> this.verbs.progress(this.story.centre("sn"), work.id(), 1, progress),
					() -> this.offers.cancel(this.story.officer(), reference, seen, work.id(), "No funds"));
			loserIs(outcomes, WorkMoved.class, RequestMoved.class);
			boolean told = outcomes.getFirst().done();
			stands(reference, told ? RequestStatus.IN_DELIVERY : RequestStatus.ROUTING,
					told ? AssignmentStatus.ACCEPTED : AssignmentStatus.CANCELLED);
			assertThat(delivery(work).works()).extracting(Work::act)
				.isEqualTo(told ? List.of(Act.AGREE_PLAN, Act.REPORT_PROGRESS) : List.of(Act.AGREE_PLAN));
		}
	}

	@Test
	void twentyIdenticalReportsMakeOne() {
		RequestReference reference = this.story.accepted("Reported twenty times", Map.of("NIP", "sn"));
		AssignmentRecord work = this.story.assignment(reference, "sn");
		List<Outcome> outcomes = AtOnce.run(Collections.nCopies(20,
				() -> this.verbs.report(this.story.centre("sn"), work.id(), 0, Story.report("Once"))));
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
			.allSatisfy((outcome) -> assertThat(outcome.refusal()).isInstanceOf(WorkMoved.class));
		assertThat(delivery(work).works()).hasSize(1);
	}

	private void agree(AssignmentRecord work, int seen, String output) {
		this.verbs.agree(this.story.centre("sn"), work.id(), seen,
				new WorkPlan(List.of(output), List.of(new Milestone(1, "Workshop", LocalDate.of(2027, 3, 1))),
						List.of(new Cost("GEF", 100)), "By telephone"));
	}

	private Delivery delivery(AssignmentRecord work) {
		return this.deliveries.find(work.id()).orElseThrow();
	}

	private void stands(RequestReference reference, RequestStatus request, AssignmentStatus assignment) {
		assertThat(this.story.request(reference).status()).isEqualTo(request);
		assertThat(this.story.assignment(reference, "sn").status()).isEqualTo(assignment);
	}

	private static void loserIs(List<Outcome> outcomes, Class<?> first, Class<?> second) {
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
		boolean firstWon = outcomes.getFirst().done();
		assertThat((firstWon ? outcomes.getLast() : outcomes.getFirst()).refusal())
			.isInstanceOf(firstWon ? second : first);
	}

}
