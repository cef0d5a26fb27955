package org.article12.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaOffers;
import org.article12.requests.AreaStatus;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Letter;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Transition;
import org.article12.requests.TransitionTable;
import org.article12.requests.UnservedCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.article12.requests.domain.SampleRequests.BAT_BEP;
import static org.article12.requests.domain.SampleRequests.NIP;
import static org.article12.requests.domain.SampleRequests.SENEGAL;
import static org.article12.requests.domain.SampleRequests.TODAY;
import static org.article12.requests.domain.SampleRequests.by;
import static org.article12.requests.domain.SampleRequests.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every (state, role, act): those in the transition table are done and recorded, all
 * others are refused with a reason and change nothing.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class TransitionTableTests {

	private static final Set<Act> ON_ACCEPTED_WORK = Set.of(Act.REPORT_DELIVERY, Act.AGREE_PLAN, Act.REPORT_PROGRESS,
			Act.CORRECT_REPORT, Act.FIND_FUNDING, Act.LACK_FUNDING);

	/** What may be published is said at any time, and leads nowhere. */
	private static final Set<Act> ON_THE_SUMMARY = Set.of(Act.PUBLISH_SUMMARY, Act.WITHDRAW_SUMMARY,
			Act.TAKE_OFF_SUMMARY);

	private static final Set<RequestStatus> WORKED_ON = Set.of(RequestStatus.ROUTING, RequestStatus.IN_DELIVERY);

	@ParameterizedTest(name = "{0}: {2} by {1}")
	@MethodSource("everyTriple")
	void whatIsInTheTableIsDoneAndAllElseIsRefused(RequestStatus status, Actor actor, Act act) {
		AssistanceRequest request = prepared(status, act);
		Optional<Transition> row = TransitionTable.find(status, act, actor);
		if (row.isPresent()) {
			int before = request.lastEntry();
			perform(request, act, actor);
			assertThat(row.get().to()).contains(request.status());
			List<HistoryEntry> entries = request.drainEntries();
			assertThat(entries).singleElement().satisfies((entry) -> {
				assertThat(entry.act()).isEqualTo(act);
				assertThat(entry.from()).isEqualTo(status);
				assertThat(entry.to()).isEqualTo(request.status());
				assertThat(entry.number()).isEqualTo(before + 1).isEqualTo(request.lastEntry());
				assertThat(entry.by()).extracting(RecordedActor::actor, RecordedActor::name)
					.containsExactly(actor, "A. Person");
			});
		}
		else {
			String before = shape(request);
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> perform(request, act, actor))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.ACT_NOT_POSSIBLE));
			assertThat(shape(request)).isEqualTo(before);
			assertThat(request.drainEntries()).isEmpty();
		}
	}

	@Test
	void terminalStatesAreThoseFromWhichNoActLeadsOnButATakingBack() {
		for (RequestStatus status : RequestStatus.values()) {
			boolean leadsOn = TransitionTable.ALL.stream()
				.anyMatch((row) -> row.from() == status && row.act() != Act.REOPEN_REQUEST && row.act() != Act.TAKE_BACK
						&& !ON_THE_SUMMARY.contains(row.act()));
			assertThat(leadsOn).as(status.name()).isEqualTo(!RequestStatus.TERMINAL.contains(status));
		}
	}

	@Test
	void everyStatusButDraftIsReached() {
		List<RequestStatus> reached = TransitionTable.ALL.stream().flatMap((row) -> row.to().stream()).toList();
		for (RequestStatus status : RequestStatus.values()) {
			assertThat(reached.contains(status)).as(status.name()).isEqualTo(status != RequestStatus.DRAFT);
		}
	}

	static Stream<Arguments> everyTriple() {
		List<Arguments> triples = new ArrayList<>();
		for (RequestStatus status : RequestStatus.values()) {
			for (Actor actor : Actor.values()) {
				for (Act act : Act.values()) {
					triples.add(Arguments.of(status, actor, act));
				}
			}
		}
		return triples.stream();
	}

	/** A request in that state, with an area in the condition that the act is about. */
	private static AssistanceRequest prepared(RequestStatus status, Act act) {
		AssistanceRequest request = SampleRequests.in(status);
		if (act == Act.RELEASE && TransitionTable.isPossible(status, Act.TAKE)) {
			request.charge().take(SampleRequests.today(Actor.SECRETARIAT));
		}
		if (status == RequestStatus.ROUTING && act == Act.REOPEN_AREA) {
			request.assistance()
				.setUnserved(BAT_BEP, UnservedCode.OTHER, "Not now", new AreaOffers(false, false),
						SampleRequests.today(Actor.SECRETARIAT));
		}
		if (status == RequestStatus.ROUTING && ON_ACCEPTED_WORK.contains(act)) {
			SampleRequests.accept(request, SENEGAL, NIP);
		}
		if (WORKED_ON.contains(status) && act == Act.CORRECT_REPORT) {
			request.assistance()
				.reportDelivery(SENEGAL, SampleRequests.delivered(NIP), SampleRequests.today(Actor.CENTRE));
		}
		if (status == RequestStatus.IN_DELIVERY && act == Act.REOPEN_AREA) {
			request = SampleRequests.offered();
			SampleRequests.accept(request, SENEGAL, NIP);
			request.assistance()
				.setUnserved(BAT_BEP, UnservedCode.OTHER, "Not now", new AreaOffers(false, false),
						SampleRequests.today(Actor.SECRETARIAT));
		}
		if (status != RequestStatus.DRAFT && ON_THE_SUMMARY.contains(act)) {
			request.publishing().publish("", SampleRequests.today(Actor.PARTY));
		}
		request.drainEntries();
		return request;
	}

	private static void perform(AssistanceRequest request, Act act, Actor actor) {
		// Late enough that an answer to a clarification is overdue.
		Occasion occasion = on(TODAY.plusDays(60), named(actor));
		switch (act) {
			case SUBMIT ->
				request.submit(Capacity.NATIONAL_FOCAL_POINT, List.of(NIP, BAT_BEP), SampleRequests.REGISTER, occasion);
			case FILE_LETTER -> request.fileLetter(new Letter(TODAY, "Ref. 12", Capacity.OFFICIAL_CONTACT_POINT),
					List.of(NIP), SampleRequests.REGISTER, occasion);
			case TAKE -> request.charge().take(occasion);
			case ASSIGN -> request.charge().assign(new PersonId(new UUID(1, 1)), "A. Colleague", List.of(), occasion);
			case RELEASE -> request.charge().release(occasion);
			case REMIND_PARTY -> request.timekeeping().remindParty(occasion);
			case REMIND_CENTRE -> request.timekeeping().remindCentre(SENEGAL, occasion);
			case ASK_FOR_CLARIFICATION -> request.assessment().askForClarification("Which plants?", Set.of(), occasion);
			case ANSWER -> request.answer("These", false, List.of(NIP), occasion);
			case RESUME_SCREENING -> request.assessment().resumeScreening(occasion);
			case DECLINE -> request.assessment().decline(DeclineCode.OTHER, "Because", null, true, occasion);
			case REOPEN_REQUEST -> request.assessment().reopenRequest("An error", TODAY.plusDays(60), occasion);
			case CONFIRM_ELIGIBILITY -> request.assessment().confirmEligibility(occasion);
			case OFFER -> request.assistance()
				.offer(Map.of(SENEGAL, SampleRequests.offered(TODAY.plusDays(70), BAT_BEP)), occasion);
			case ACCEPT_OFFER, DECLINE_OFFER, EXPIRE_OFFER, CANCEL_ASSIGNMENT, LACK_FUNDING ->
				settle(request, act, occasion);
			case EXTEND_OFFER -> request.assistance()
				.extendOffer(SENEGAL, new Particulars.OfferProlonged(null, Set.of(NIP), TODAY.plusDays(90), "Holidays"),
						occasion);
			case EXTEND_ANSWER -> request.timekeeping().extendAnswer(TODAY.plusDays(90), "Holidays", occasion);
			case MOVE_DATE -> request.timekeeping().moveDate(TODAY.plusDays(90), "Holidays", occasion);
			case LINK -> request.assessment().link(new RequestReference("SEN-2026-0002"), "Same plant", occasion);
			case FIND_FUNDING, AGREE_PLAN, REPORT_PROGRESS, CORRECT_REPORT ->
				request.assistance().noteWork(SENEGAL, SampleRequests.note(act, null), occasion);
			case SET_UNSERVED -> request.assistance()
				.setUnserved(BAT_BEP, UnservedCode.NO_FUNDING, "None", new AreaOffers(false, false), occasion);
			case REOPEN_AREA -> request.assistance().reopen(BAT_BEP, occasion);
			case REPORT_DELIVERY ->
				request.assistance().reportDelivery(SENEGAL, SampleRequests.delivered(NIP), occasion);
			case DISPUTE -> request.assistance().dispute(Map.of(SENEGAL, "Not usable"), occasion);
			case CONFIRM -> request.confirm("Thank you", occasion);
			case PUBLISH_SUMMARY -> request.publishing().publish("A laboratory", occasion);
			case WITHDRAW_SUMMARY -> request.publishing().withdraw(occasion);
			case TAKE_OFF_SUMMARY -> request.publishing().takeOff("It names a person", occasion);
			case WITHDRAW -> request.withdraw("Done otherwise", occasion);
			case TAKE_BACK -> takeBack(request, actor, occasion);
		}
	}

	private static void takeBack(AssistanceRequest request, Actor actor, Occasion occasion) {
		RequestStatus to = TransitionTable.find(request.status(), Act.TAKE_BACK, actor)
			.map((row) -> row.to().iterator().next())
			.orElse(RequestStatus.SUBMITTED);
		request.takeBack(new Particulars.TakenBack(1, request.areas(), List.of()), to, request.clocks().dates(),
				occasion);
	}

	private static void settle(AssistanceRequest request, Act act, Occasion occasion) {
		request.assistance()
			.settleOffer(SENEGAL, (act == Act.ACCEPT_OFFER) ? SampleRequests.accepted(Set.of(NIP), Set.of())
					: SampleRequests.ended(act, NIP), occasion);
	}

	private static RecordedActor named(Actor actor) {
		RecordedActor by = by(actor);
		return new RecordedActor(actor, by.person(), "A. Person", by.party(), by.centre());
	}

	private static String shape(AssistanceRequest request) {
		List<AreaStatus> areas = request.areas().stream().map(RequestedArea::status).toList();
		return request.status() + " " + areas + " " + request.turns() + " " + request.lastEntry() + " "
				+ request.submissions() + " " + request.filing();
	}

}
