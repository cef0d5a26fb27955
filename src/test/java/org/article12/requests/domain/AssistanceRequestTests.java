package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.requests.Letter;
import org.junit.jupiter.api.Test;

import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaStatus;
import org.article12.requests.AreaOffers;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Turn;
import org.article12.requests.UnservedCode;

import static org.article12.requests.domain.SampleRequests.ALGERIA;
import static org.article12.requests.domain.SampleRequests.BAT_BEP;
import static org.article12.requests.domain.SampleRequests.NIP;
import static org.article12.requests.domain.SampleRequests.REGISTER;
import static org.article12.requests.domain.SampleRequests.SENEGAL;
import static org.article12.requests.domain.SampleRequests.TODAY;
import static org.article12.requests.domain.SampleRequests.accepted;
import static org.article12.requests.domain.SampleRequests.by;
import static org.article12.requests.domain.SampleRequests.delivered;
import static org.article12.requests.domain.SampleRequests.ended;
import static org.article12.requests.domain.SampleRequests.note;
import static org.article12.requests.domain.SampleRequests.offered;
import static org.article12.requests.domain.SampleRequests.on;
import static org.article12.requests.domain.SampleRequests.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The life of a request, rule by rule. */
class AssistanceRequestTests {

	@Test
	void theSecretariatHasFiveWorkingDaysToScreen() {
		assertThat(SampleRequests.submitted().turns())
			.containsExactly(new Turn(Actor.SECRETARIAT, null, LocalDate.of(2026, 11, 23)));
	}

	@Test
	void theClockStandsStillWhileThePartyAnswersAndResumesWithTheDaysLeft() {
		AssistanceRequest request = SampleRequests.submitted();
		request.assessment()
			.askForClarification("Which plants?", Set.of(), on(TODAY.plusDays(2), by(Actor.SECRETARIAT)));
		assertThat(request.turns()).containsExactly(new Turn(Actor.PARTY, null, LocalDate.of(2026, 12, 16)));
		// Three of five days were left on Wednesday; the Party answers on a Monday.
		request.answer("These", false, List.of(NIP), on(LocalDate.of(2026, 12, 7), by(Actor.PARTY)));
		assertThat(request.turns()).containsExactly(new Turn(Actor.SECRETARIAT, null, LocalDate.of(2026, 12, 10)));
	}

	@Test
	void screeningResumesWithoutAnAnswerOnlyOnceTheAnswerIsOverdue() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.CLARIFICATION);
		LocalDate due = LocalDate.of(2026, 12, 14);
		assertThat(request.turns()).containsExactly(new Turn(Actor.PARTY, null, due));
		for (LocalDate tooEarly : List.of(due, due.minusDays(1))) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> request.assessment().resumeScreening(on(tooEarly, by(Actor.SECRETARIAT))))
				.withMessage("ANSWER_NOT_OVERDUE");
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.assessment()
				.decline(DeclineCode.INCOMPLETE, "No answer", null, true, on(tooEarly, by(Actor.SECRETARIAT))));
		}
		request.assessment().resumeScreening(on(due.plusDays(2), by(Actor.SECRETARIAT)));
		assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void anEligiblePartyCannotBeDeclinedAsNotEligible() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.SUBMITTED);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> request.assessment()
				.decline(DeclineCode.NOT_ELIGIBLE, "No", null, true, today(Actor.SECRETARIAT)))
			.withMessage("PARTY_IS_ELIGIBLE");
		request.assessment().decline(DeclineCode.NOT_ELIGIBLE, "No", null, false, today(Actor.SECRETARIAT));
		assertThat(request.status()).isEqualTo(RequestStatus.DECLINED);
	}

	@Test
	void aDeclinedRequestIsOpenedAgainUntilADay() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.DECLINED);
		LocalDate until = TODAY.plusDays(28);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> request.assessment()
				.reopenRequest("An error", until, on(until.plusDays(2), by(Actor.SECRETARIAT))))
			.withMessage("REOPENING_OVER");
		request.assessment().reopenRequest("An error", until, on(until, by(Actor.SECRETARIAT)));
		assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
		assertThat(request.turns()).singleElement().satisfies((turn) -> {
			assertThat(turn.actor()).isEqualTo(Actor.SECRETARIAT);
			assertThat(turn.dueOn()).isAfter(until);
		});
	}

	@Test
	void anAreaIsNotSaidToBeDeclinedByAllWhenOneDidNotAnswer() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.ROUTING);
		for (AreaOffers offers : List.of(new AreaOffers(true, true), new AreaOffers(false, true),
				new AreaOffers(false, false))) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> request.assistance()
					.setUnserved(BAT_BEP, UnservedCode.ALL_DECLINED, "", offers, today(Actor.SECRETARIAT)))
				.withMessage("NOT_ALL_DECLINED");
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.assistance()
			.setUnserved(BAT_BEP, UnservedCode.NO_ANSWER, "", new AreaOffers(true, false), today(Actor.SECRETARIAT)))
			.withMessage("ALL_ANSWERED");
		request.assistance()
			.setUnserved(BAT_BEP, UnservedCode.NO_ANSWER, "", new AreaOffers(true, true), today(Actor.SECRETARIAT));
		assertThat(request.areas()).extracting(RequestedArea::unserved).contains(UnservedCode.NO_ANSWER);
	}

	@Test
	void anotherPartyCannotAct() {
		RecordedActor stranger = new RecordedActor(Actor.PARTY, new PersonId(new UUID(9, 9)), "S.",
				new PartyCode("GHA"), null);
		AssistanceRequest request = SampleRequests.submitted();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.withdraw("Mine?", on(TODAY, stranger)))
			.withMessage("NOT_YOUR_REQUEST");
	}

	@Test
	void deliveryBeginsWhenTheLastAreaIsSettledAndOneIsAccepted() {
		AssistanceRequest request = SampleRequests.offered();
		SampleRequests.accept(request, SENEGAL, NIP);
		assertThat(request.status()).isEqualTo(RequestStatus.ROUTING);
		request.assistance()
			.setUnserved(BAT_BEP, UnservedCode.NO_FUNDING, "", new AreaOffers(false, false), today(Actor.SECRETARIAT));
		assertThat(request.status()).isEqualTo(RequestStatus.IN_DELIVERY);
	}

	@Test
	void aRequestWithoutAnyServedAreaClosesAsNotServed() {
		assertThat(SampleRequests.in(RequestStatus.NOT_SERVED).turns()).isEmpty();
	}

	@Test
	void aDeclinedOrExpiredAreaGoesBackToTheSecretariat() {
		for (Act act : List.of(Act.DECLINE_OFFER, Act.EXPIRE_OFFER)) {
			AssistanceRequest request = SampleRequests.offered();
			Actor actor = (act == Act.EXPIRE_OFFER) ? Actor.CALENDAR : Actor.CENTRE;
			request.assistance().settleOffer(SENEGAL, ended(act, NIP), today(actor));
			assertThat(request.areas()).extracting(RequestedArea::status).containsOnly(AreaStatus.OPEN);
			assertThat(request.turns()).extracting(Turn::actor).containsExactly(Actor.SECRETARIAT);
		}
	}

	@Test
	void anAreaThatComesBackGivesTheOthersNoMoreTime() {
		AssistanceRequest request = SampleRequests.offered();
		LocalDate due = request.turns().getFirst().dueOn();
		request.assistance()
			.settleOffer(SENEGAL, ended(Act.DECLINE_OFFER, NIP), on(TODAY.plusDays(10), by(Actor.CENTRE)));
		assertThat(request.turns()).containsExactly(new Turn(Actor.SECRETARIAT, null, due));
	}

	@Test
	void aCentreMayTakeSomeOfTheAreasItWasOffered() {
		AssistanceRequest request = SampleRequests.routing();
		request.assistance()
			.offer(Map.of(SENEGAL, offered(TODAY.plusDays(14), NIP, BAT_BEP)), today(Actor.SECRETARIAT));
		request.assistance().settleOffer(SENEGAL, accepted(Set.of(NIP), Set.of(BAT_BEP)), today(Actor.CENTRE));
		assertThat(request.status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(request.areas()).extracting(RequestedArea::area, RequestedArea::status)
			.containsExactly(tuple(BAT_BEP, AreaStatus.OPEN), tuple(NIP, AreaStatus.ACCEPTED));
	}

	@Test
	void anAreaThatIsNotOpenCannotBeOfferedAgain() {
		AssistanceRequest request = SampleRequests.offered();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(
					() -> request.assistance().offer(Map.of(ALGERIA, offered(TODAY, NIP)), today(Actor.SECRETARIAT)))
			.withMessage("AREA_NOT_OPEN");
	}

	@Test
	void everyCentreWithAnOpenOfferHasTheTurnUntilItsOwnDate() {
		AssistanceRequest request = SampleRequests.offered();
		assertThat(request.turns()).extracting(Turn::actor).containsExactly(Actor.SECRETARIAT, Actor.CENTRE);
		request.assistance().offer(Map.of(ALGERIA, offered(TODAY.plusDays(20), BAT_BEP)), today(Actor.SECRETARIAT));
		assertThat(request.turns()).containsExactly(new Turn(Actor.CENTRE, SENEGAL, TODAY.plusDays(14)),
				new Turn(Actor.CENTRE, ALGERIA, TODAY.plusDays(20)));
	}

	@Test
	void aCentreThatAcceptedHasTheTurnWhileOtherAreasAreStillRouted() {
		AssistanceRequest request = SampleRequests.offered();
		request.assistance()
			.settleOffer(SENEGAL, new Particulars.OfferAccepted(UUID.randomUUID(), Set.of(NIP), Set.of(),
					TODAY.plusDays(28), null, null, ""), today(Actor.CENTRE));
		assertThat(request.status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(request.turns()).extracting(Turn::actor).containsExactly(Actor.SECRETARIAT, Actor.CENTRE);
		request.assistance().offer(Map.of(SENEGAL, offered(TODAY.plusDays(14), BAT_BEP)), today(Actor.SECRETARIAT));
		assertThat(request.turns()).containsExactly(new Turn(Actor.CENTRE, SENEGAL, TODAY.plusDays(14)));
		request.assistance()
			.extendOffer(SENEGAL,
					new Particulars.OfferProlonged(UUID.randomUUID(), Set.of(BAT_BEP), TODAY.plusDays(30), "Holidays"),
					today(Actor.SECRETARIAT));
		assertThat(request.turns()).containsExactly(new Turn(Actor.CENTRE, SENEGAL, TODAY.plusDays(28)));
	}

	@Test
	void oneOfferToSeveralCentresWritesOneEntryForEachWhichNoOtherCentreReads() {
		AssistanceRequest request = SampleRequests.routing();
		request.drainEntries();
		request.assistance()
			.offer(Map.of(SENEGAL, offered(TODAY.plusDays(14), NIP), ALGERIA, offered(TODAY.plusDays(14), BAT_BEP)),
					today(Actor.SECRETARIAT));
		assertThat(request.drainEntries()).extracting(HistoryEntry::centre).containsExactlyInAnyOrder(SENEGAL, ALGERIA);
	}

	@Test
	void disputedWorkIsOpenWorkAgainAndTheRestStaysReported() {
		AssistanceRequest request = SampleRequests.delivered();
		LocalDate again = request.assistance().dispute(Map.of(ALGERIA, "Not usable"), today(Actor.PARTY));
		assertThat(again).isEqualTo(LocalDate.of(2026, 12, 14));
		assertThat(request.status()).isEqualTo(RequestStatus.IN_DELIVERY);
		assertThat(request.turns()).containsExactly(new Turn(Actor.CENTRE, ALGERIA, again));
		request.assistance().reportDelivery(ALGERIA, delivered(BAT_BEP), today(Actor.CENTRE));
		assertThat(request.status()).isEqualTo(RequestStatus.DELIVERED);
	}

	@Test
	void eachDisputedCentreHasAnEntryOfItsOwnWithWhatIsDisputedOfIt() {
		AssistanceRequest request = SampleRequests.delivered();
		request.drainEntries();
		request.assistance().dispute(Map.of(ALGERIA, "Not usable", SENEGAL, "Not finished"), today(Actor.PARTY));
		assertThat(request.drainEntries()).extracting(HistoryEntry::centre, HistoryEntry::particulars)
			.containsExactly(tuple(ALGERIA, new Particulars.Disputed("Not usable", LocalDate.of(2026, 12, 14))),
					tuple(SENEGAL, new Particulars.Disputed("Not finished", LocalDate.of(2026, 12, 14))));
	}

	@Test
	void aCentreAtWorkIsDueWhenItsNextMilestoneIs() {
		AssistanceRequest request = SampleRequests.inDelivery();
		request.assistance().noteWork(SENEGAL, note(Act.AGREE_PLAN, TODAY.plusDays(30)), today(Actor.CENTRE));
		assertThat(request.turns()).containsExactly(new Turn(Actor.CENTRE, SENEGAL, TODAY.plusDays(30)),
				new Turn(Actor.CENTRE, ALGERIA, null));
		request.assistance().noteWork(SENEGAL, note(Act.REPORT_PROGRESS, null), today(Actor.CENTRE));
		assertThat(request.turns()).extracting(Turn::dueOn).containsOnlyNulls();
	}

	@Test
	void onlyACentreThatWorksOnTheRequestNotesWork() {
		AssistanceRequest request = SampleRequests.offered();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> request.assistance().noteWork(SENEGAL, note(Act.AGREE_PLAN, null), today(Actor.CENTRE)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.NO_WORK_AT_CENTRE));
	}

	@Test
	void aLaterDateForAnAnswerIsTheOneThatCounts() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.CLARIFICATION);
		request.timekeeping().extendAnswer(TODAY.plusDays(60), "Ramadan", today(Actor.SECRETARIAT));
		assertThat(request.turns()).containsExactly(new Turn(Actor.PARTY, null, TODAY.plusDays(60)));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(
					() -> request.timekeeping().extendAnswer(TODAY.plusDays(59), "Sooner", today(Actor.SECRETARIAT)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.DATE_NOT_LATER));
	}

	@Test
	void aLaterDateOfTheSecretariatItselfIsTheOneThatCounts() {
		for (RequestStatus status : List.of(RequestStatus.SUBMITTED, RequestStatus.ROUTING)) {
			AssistanceRequest request = SampleRequests.in(status);
			request.timekeeping().moveDate(TODAY.plusDays(61), "A holiday", today(Actor.SECRETARIAT));
			assertThat(request.turns()).contains(new Turn(Actor.SECRETARIAT, null, TODAY.plusDays(61)));
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(
						() -> request.timekeeping().moveDate(TODAY.plusDays(61), "The same", today(Actor.SECRETARIAT)))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.DATE_NOT_LATER));
		}
	}

	@Test
	void aLaterDateForAnOfferIsTheOneThatCounts() {
		AssistanceRequest request = SampleRequests.offered();
		request.assistance()
			.extendOffer(SENEGAL,
					new Particulars.OfferProlonged(UUID.randomUUID(), Set.of(NIP), TODAY.plusDays(40), "Holidays"),
					today(Actor.SECRETARIAT));
		assertThat(request.turns()).contains(new Turn(Actor.CENTRE, SENEGAL, TODAY.plusDays(40)));
	}

	@Test
	void workOnAnAreaMayBeReportedWhileOthersAreStillBeingRouted() {
		AssistanceRequest request = SampleRequests.offered();
		SampleRequests.accept(request, SENEGAL, NIP);
		request.assistance().reportDelivery(SENEGAL, delivered(NIP), today(Actor.CENTRE));
		assertThat(request.status()).isEqualTo(RequestStatus.ROUTING);
		request.assistance()
			.setUnserved(BAT_BEP, UnservedCode.PARTY_AGREED, "", new AreaOffers(false, false),
					today(Actor.SECRETARIAT));
		assertThat(request.status()).isEqualTo(RequestStatus.DELIVERED);
	}

	@Test
	void aResubmissionReplacesTheAreas() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.CLARIFICATION);
		request.answer("", true, List.of(NIP), today(Actor.PARTY));
		assertThat(request.areas()).extracting(RequestedArea::area).containsExactly(NIP);
		assertThat(request.submissions()).isEqualTo(2);
	}

	@Test
	void aLetterCountsFromTheDayItWasReceived() {
		AssistanceRequest request = SampleRequests.draft();
		request.fileLetter(new Letter(TODAY.minusDays(30), "Ref. 7", Capacity.OFFICIAL_CONTACT_POINT), List.of(NIP),
				REGISTER, today(Actor.SECRETARIAT));
		assertThat(request.filing().receivedOn()).isEqualTo(TODAY.minusDays(30));
	}

}
