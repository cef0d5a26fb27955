package org.article12.assignments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.AtOnce;
import org.article12.AtOnce.Outcome;
import org.article12.Race;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.PartyVerbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people at once, on real connections: one wins, the other is told. */
@RequestTest
class RaceTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private CentreVerbs centres;

	@Autowired
	private PartyVerbs party;

	@Autowired
	private Screening screening;

	@Autowired
	private Requests requests;

	@Autowired
	private Expiry expiry;

	@Autowired
	private Clock clock;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void twentyIdenticalSubmitsMakeOne() {
		CurrentUser user = this.story.focalPoint();
		RequestReference reference = this.story.draft("Twenty at once", "NIP");
		String stamp = Stamp.of(this.requests.ofParty(user.party().orElseThrow(), reference).orElseThrow().answers());
		List<Outcome> outcomes = AtOnce.run(Collections.nCopies(20,
				() -> this.party.submit(user, reference, Capacity.NATIONAL_FOCAL_POINT, stamp)));
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
			.allSatisfy((outcome) -> assertThat(outcome.refusal()).isInstanceOf(RequestMoved.class));
		assertThat(this.requests.submissions(this.story.request(reference).id())).hasSize(1);
		assertThat(history(reference)).extracting(HistoryEntry::act).containsExactly(Act.SUBMIT);
	}

	@RepeatedTest(10)
	void twoCentresThatAcceptTheLastTwoAreasAtOnceLeaveTheRequestInDelivery() {
		RequestReference reference = this.story.offered("Two centres", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		AssignmentId senegal = this.story.assignment(reference, "sn").id();
		AssignmentId algeria = this.story.assignment(reference, "dz").id();
		List<Outcome> outcomes = AtOnce
			.run(List.of(() -> this.centres.accept(this.story.centre("sn"), senegal, yes(NIP)),
					() -> this.centres.accept(this.story.centre("dz"), algeria, yes(BAT_BEP))));
		assertThat(outcomes).allMatch(Outcome::done);
		assertThat(this.story.request(reference).status()).isEqualTo(RequestStatus.IN_DELIVERY);
		assertThat(this.story.request(reference).areas()).extracting(RequestedArea::status)
			.containsOnly(AreaStatus.ACCEPTED);
	}

	@Test
	void ofTwoOfficersWhoDecideAtOnceOneWinsAndTheOtherIsTold() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference reference = this.story.submitted("Two officers", "NIP");
			int seen = this.story.seen(reference);
			List<Outcome> outcomes = race.between(
					() -> this.screening.confirmEligibility(this.story.officer(), reference, seen),
					() -> this.screening.decline(this.story.person("admin@secretariat.example"), reference, seen,
							DeclineCode.INCOMPLETE, "No need given"));
			assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
			assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
				.singleElement()
				.satisfies((outcome) -> assertThat(outcome.refusal()).isInstanceOfSatisfying(RequestMoved.class,
						(moved) -> assertThat(moved.meanwhile()).hasSize(1)));
			assertThat(history(reference)).hasSize(2);
		}
	}

	@Test
	void anAcceptanceAgainstAWithdrawalLeavesNoHalfState() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference reference = this.story.offered("Accept or withdraw", Map.of("NIP", "sn"));
			AssignmentId offer = this.story.assignment(reference, "sn").id();
			int seen = this.story.seen(reference);
			List<Outcome> outcomes = race.between(() -> this.centres.accept(this.story.centre("sn"), offer, yes(NIP)),
					() -> this.party.withdraw(this.story.focalPoint(), reference, seen, "Funded elsewhere"));
			assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
			AssignmentStatus status = this.story.assignment(reference, "sn").status();
			if (outcomes.getFirst().done()) {
				assertThat(this.story.request(reference).status()).isEqualTo(RequestStatus.IN_DELIVERY);
				assertThat(status).isEqualTo(AssignmentStatus.ACCEPTED);
				assertThat(outcomes.getLast().refusal()).isInstanceOf(RequestMoved.class);
			}
			else {
				assertThat(this.story.request(reference).status()).isEqualTo(RequestStatus.WITHDRAWN);
				assertThat(status).isEqualTo(AssignmentStatus.CANCELLED);
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(OfferAlreadyAnswered.class);
			}
		}
	}

	@Test
	void anAcceptanceAgainstTheExpiryOfTheOfferLeavesNoHalfState() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference reference = this.story.offered("Accept or expire", Map.of("NIP", "sn"));
			AssignmentRecord offer = this.story.assignment(reference, "sn");
			Instant late = this.clock.instant().plus(60, ChronoUnit.DAYS);
			List<Outcome> outcomes = race.between(
					() -> this.centres.accept(this.story.centre("sn"), offer.id(), yes(NIP)),
					() -> DemonstrationClock.at(late, this.expiry::expireOverdue));
			assertThat(outcomes.getLast().done()).isTrue();
			AssignmentStatus status = this.story.assignment(reference, "sn").status();
			if (outcomes.getFirst().done()) {
				assertThat(status).isEqualTo(AssignmentStatus.ACCEPTED);
				assertThat(this.story.request(reference).status()).isEqualTo(RequestStatus.IN_DELIVERY);
			}
			else {
				assertThat(outcomes.getFirst().refusal()).isInstanceOf(OfferAlreadyAnswered.class);
				assertThat(status).isEqualTo(AssignmentStatus.EXPIRED);
				assertThat(this.story.request(reference).areas()).extracting(RequestedArea::status)
					.containsExactly(AreaStatus.OPEN);
			}
			assertThat(history(reference)).hasSize(4);
		}
	}

	@RepeatedTest(5)
	void twoInstancesThatLetOffersExpireDoSoOnce() {
		RequestReference reference = this.story.offered("Expire once", Map.of("NIP", "sn"));
		Instant late = this.clock.instant().plus(60, ChronoUnit.DAYS);
		AtOnce.run(Collections.nCopies(4, () -> DemonstrationClock.at(late, this.expiry::expireOverdue)));
		assertThat(history(reference)).extracting(HistoryEntry::act).filteredOn(Act.EXPIRE_OFFER::equals).hasSize(1);
	}

	private List<HistoryEntry> history(RequestReference reference) {
		return this.requests.history(this.story.request(reference).id(), this.story.officer());
	}

	private static Acceptance yes(AreaCode area) {
		return new Acceptance(Set.of(area), false, "", null, "");
	}

}
