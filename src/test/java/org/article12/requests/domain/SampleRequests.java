package org.article12.requests.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.By;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;

/** Requests in every state, reached through their own verbs. */
final class SampleRequests {

	static final AreaCode NIP = new AreaCode("NIP");

	static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	static final PartyCode PARTY = new PartyCode("SEN");

	/** A Monday. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

	private SampleRequests() {
	}

	static By by(Actor actor) {
		PersonId person = (actor != Actor.CALENDAR) ? new PersonId(new UUID(1, actor.ordinal())) : null;
		return new By(actor, person, "A. Person", (actor == Actor.PARTY) ? PARTY : null,
				(actor == Actor.CENTRE) ? SENEGAL : null);
	}

	static Occasion on(LocalDate day, By by) {
		Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
		WorkingDays calendar = new WorkingDays(new CalendarSettings(ZoneId.of("Europe/Zurich"),
				Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()), Clock.fixed(noon, ZoneOffset.UTC));
		return new Occasion(by, noon, calendar, new DeadlineSettings(5, 20, 5, 20, 20, 20));
	}

	static Occasion today(Actor actor) {
		return on(TODAY, by(actor));
	}

	static AssistanceRequest draft() {
		Answers answers = Answers.NONE
			.with(new Answers.Need("A title", "Some help", "", "", List.of(), "", List.of("fr")));
		return AssistanceRequest.start(new RequestReference("SEN-2026-0001"), PARTY, UUID.randomUUID(), answers,
				PersonId.next(), Instant.EPOCH);
	}

	static AssistanceRequest submitted() {
		AssistanceRequest request = draft();
		request.submit(Capacity.NATIONAL_FOCAL_POINT, List.of(NIP, BAT_BEP), today(Actor.PARTY));
		return request;
	}

	static AssistanceRequest routing() {
		AssistanceRequest request = submitted();
		request.confirmEligibility(today(Actor.SECRETARIAT));
		return request;
	}

	/** In routing with one area at a centre, one open. */
	static AssistanceRequest offered() {
		AssistanceRequest request = routing();
		request.offer(Map.of(NIP, SENEGAL), TODAY.plusDays(14), today(Actor.SECRETARIAT));
		return request;
	}

	static AssistanceRequest inDelivery() {
		AssistanceRequest request = routing();
		request.offer(Map.of(NIP, SENEGAL, BAT_BEP, ALGERIA), TODAY.plusDays(14), today(Actor.SECRETARIAT));
		accept(request, SENEGAL, NIP);
		accept(request, ALGERIA, BAT_BEP);
		return request;
	}

	static void accept(AssistanceRequest request, CentreCode centre, AreaCode area) {
		request.settleOffer(Act.ACCEPT_OFFER, centre, Set.of(area), Set.of(), Map.of(), today(Actor.CENTRE));
	}

	static AssistanceRequest delivered() {
		AssistanceRequest request = inDelivery();
		request.reportDelivery(SENEGAL, Set.of(NIP), Map.of(), today(Actor.CENTRE));
		request.reportDelivery(ALGERIA, Set.of(BAT_BEP), Map.of(), today(Actor.CENTRE));
		return request;
	}

	static AssistanceRequest in(RequestStatus status) {
		AssistanceRequest request = switch (status) {
			case DRAFT -> draft();
			case SUBMITTED -> submitted();
			case CLARIFICATION, DECLINED, WITHDRAWN, NOT_SERVED -> submitted();
			case ROUTING -> offered();
			case IN_DELIVERY -> inDelivery();
			case DELIVERED -> delivered();
			case CLOSED -> delivered();
		};
		switch (status) {
			case CLARIFICATION -> request.askForClarification("Which plants?", Set.of(), today(Actor.SECRETARIAT));
			case DECLINED ->
				request.decline(DeclineCode.INCOMPLETE, "No need given", null, true, today(Actor.SECRETARIAT));
			case WITHDRAWN -> request.withdraw("Funded elsewhere", today(Actor.PARTY));
			case NOT_SERVED -> {
				request.confirmEligibility(today(Actor.SECRETARIAT));
				request.setUnserved(NIP, UnservedCode.NO_CENTRE, "", new AreaOffers(false, false),
						today(Actor.SECRETARIAT));
				request.setUnserved(BAT_BEP, UnservedCode.NO_CENTRE, "", new AreaOffers(false, false),
						today(Actor.SECRETARIAT));
			}
			case CLOSED -> request.confirm("", today(Actor.PARTY));
			default -> {
			}
		}
		request.drainEntries();
		return request;
	}

}
