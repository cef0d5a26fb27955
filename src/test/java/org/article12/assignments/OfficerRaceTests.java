package org.article12.assignments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.AtOnce.Outcome;
import org.article12.Race;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.assignments.domain.WorkMoved;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer and a centre, or two officers, at once: one wins, the other is told. */
@RequestTest
class OfficerRaceTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	private static final CentreCode SPAIN = new CentreCode("SCRC-ES");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private CentreVerbs centres;

	@Autowired
	private Offers offers;

	@Autowired
	private Requests requests;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Expiry expiry;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void aCancellationAgainstAnAcceptance() {
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Cancel or accept");
			List<Outcome> outcomes = race.between(cancel(it), accept(it));
			oneWon(outcomes);
			if (outcomes.getFirst().done()) {
				assertThat(outcomes.getLast().refusal()).isInstanceOf(OfferAlreadyAnswered.class);
				stands(it, AssignmentStatus.CANCELLED, RequestStatus.ROUTING, AreaStatus.OPEN);
			}
			else {
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(RequestMoved.class);
				stands(it, AssignmentStatus.ACCEPTED, RequestStatus.IN_DELIVERY, AreaStatus.ACCEPTED);
			}
		}
	}

	@Test
	void aCancellationAgainstARefusal() {
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Cancel or decline");
			List<Outcome> outcomes = race.between(cancel(it), () -> this.centres.decline(this.story.centre("sn"),
					it.assignment(), OfferDecline.TIMING, "Not this year"));
			oneWon(outcomes);
			stands(it, outcomes.getFirst().done() ? AssignmentStatus.CANCELLED : AssignmentStatus.DECLINED,
					RequestStatus.ROUTING, AreaStatus.OPEN);
		}
	}

	@Test
	void aCancellationAgainstAReport() {
		for (Race race : Race.untilEitherWins()) {
			Case it = accepted("Cancel or report");
			List<Outcome> outcomes = race.between(cancel(it), () -> this.story.report(it.request(), "sn", "All done"));
			oneWon(outcomes);
			if (outcomes.getFirst().done()) {
				assertThat(outcomes.getLast().refusal()).isInstanceOf(WorkMoved.class);
				stands(it, AssignmentStatus.CANCELLED, RequestStatus.ROUTING, AreaStatus.OPEN);
			}
			else {
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(RequestMoved.class);
				stands(it, AssignmentStatus.REPORTED, RequestStatus.DELIVERED, AreaStatus.ACCEPTED);
			}
		}
	}

	@Test
	void anExtensionAgainstTheExpiry() {
		LocalDate later = this.offers.latestExtension();
		Instant late = this.clock.instant().plus(30, ChronoUnit.DAYS);
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Extend or expire");
			List<Outcome> outcomes = race.between(extend(it, later),
					() -> DemonstrationClock.at(late, this.expiry::expireOverdue));
			assertThat(outcomes.getLast().done()).isTrue();
			if (outcomes.getFirst().done()) {
				stands(it, AssignmentStatus.OFFERED, RequestStatus.ROUTING, AreaStatus.OFFERED);
				assertThat(this.story.assignment(it.request(), "sn").answerDueOn()).isEqualTo(later);
			}
			else {
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(RequestMoved.class);
				stands(it, AssignmentStatus.EXPIRED, RequestStatus.ROUTING, AreaStatus.OPEN);
			}
		}
	}

	@Test
	void anExtensionAgainstAnAcceptance() {
		LocalDate later = this.offers.latestExtension();
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Extend or accept");
			List<Outcome> outcomes = race.between(extend(it, later), accept(it));
			assertThat(outcomes.getLast().done()).as("an extended offer can still be accepted").isTrue();
			stands(it, AssignmentStatus.ACCEPTED, RequestStatus.IN_DELIVERY, AreaStatus.ACCEPTED);
			assertThat(history(it)).extracting(HistoryEntry::act)
				.filteredOn(Act.EXTEND_OFFER::equals)
				.hasSize(outcomes.getFirst().done() ? 1 : 0);
		}
	}

	@Test
	void aHandoverAgainstAnAcceptance() {
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Hand over or accept");
			List<Outcome> outcomes = race.between(handOver(it, ALGERIA), accept(it));
			oneWon(outcomes);
			if (outcomes.getFirst().done()) {
				assertThat(outcomes.getLast().refusal()).isInstanceOf(OfferAlreadyAnswered.class);
				stands(it, AssignmentStatus.CANCELLED, RequestStatus.ROUTING, AreaStatus.OFFERED);
				assertThat(this.story.assignment(it.request(), "dz").status()).isEqualTo(AssignmentStatus.OFFERED);
			}
			else {
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(RequestMoved.class);
				stands(it, AssignmentStatus.ACCEPTED, RequestStatus.IN_DELIVERY, AreaStatus.ACCEPTED);
			}
		}
	}

	@Test
	void twoHandovers() {
		for (Race race : Race.untilEitherWins()) {
			Case it = offered("Hand over twice");
			List<Outcome> outcomes = race.between(handOver(it, ALGERIA), handOver(it, SPAIN));
			oneWon(outcomes);
			assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
				.singleElement()
				.satisfies((told) -> assertThat(told.refusal()).isInstanceOf(RequestMoved.class));
			assertThat(this.assignments.ofRequest(this.story.request(it.request()).id()))
				.extracting(AssignmentRecord::status)
				.containsExactlyInAnyOrder(AssignmentStatus.CANCELLED, AssignmentStatus.OFFERED);
			onceAtMost(it);
		}
	}

	private Runnable cancel(Case it) {
		return () -> this.offers.cancel(this.story.officer(), it.request(), it.seen(), it.assignment(), "No funds");
	}

	private Runnable extend(Case it, LocalDate later) {
		return () -> this.offers.extend(this.story.officer(), it.request(), it.seen(), it.assignment(), later,
				"Holidays");
	}

	private Runnable handOver(Case it, CentreCode centre) {
		return () -> this.offers.handOver(this.story.officer(), it.request(), it.seen(), centre,
				new OfferTo(Set.of(NIP), OfferBasis.ELSEWHERE, List.of()), "It can begin at once");
	}

	private Runnable accept(Case it) {
		return () -> this.centres.accept(this.story.centre("sn"), it.assignment(),
				new Acceptance(Set.of(NIP), false, "", null, ""));
	}

	private Case offered(String title) {
		RequestReference reference = this.story.offered(title, Map.of("NIP", "sn"));
		return new Case(reference, this.story.assignment(reference, "sn").id(), this.story.seen(reference));
	}

	private Case accepted(String title) {
		Case offer = offered(title);
		accept(offer).run();
		return new Case(offer.request(), offer.assignment(), this.story.seen(offer.request()));
	}

	private static void oneWon(List<Outcome> outcomes) {
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
	}

	private void stands(Case it, AssignmentStatus assignment, RequestStatus request, AreaStatus area) {
		assertThat(this.story.assignment(it.request(), "sn").status()).isEqualTo(assignment);
		assertThat(this.story.request(it.request()).status()).isEqualTo(request);
		assertThat(this.story.request(it.request()).areas()).extracting(RequestedArea::status).containsExactly(area);
		onceAtMost(it);
	}

	private void onceAtMost(Case it) {
		assertThat(this.jdbc.sql("""
				select count(*) from assignment_area a join assistance_request r on r.id = a.request_id
				where r.reference = ? and a.live""").param(it.request().value()).query(Integer.class).single())
			.isLessThanOrEqualTo(1);
		assertThat(history(it)).extracting(HistoryEntry::number)
			.hasSize(this.story.seen(it.request()))
			.doesNotHaveDuplicates();
	}

	private List<HistoryEntry> history(Case it) {
		return this.requests.history(this.story.request(it.request()).id(), this.story.officer());
	}

	private record Case(RequestReference request, AssignmentId assignment, int seen) {
	}

}
