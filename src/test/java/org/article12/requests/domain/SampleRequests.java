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
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Terms;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.AreaOffers;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/** Requests in every state, reached through their own verbs. */
final class SampleRequests {

	static final AreaCode NIP = new AreaCode("NIP");

	static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	static final PartyCode PARTY = new PartyCode("SEN");

	/** A Monday. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

	/** What the register says of the Party. */
	static final PartyThen REGISTER = new PartyThen(Region.AFRICA, DevelopmentStatus.DEVELOPING, true, false);

	private SampleRequests() {
	}

	static Particulars.Offered offered(LocalDate dueOn, AreaCode... areas) {
		return new Particulars.Offered(UUID.randomUUID(), Set.of(areas), dueOn);
	}

	static Particulars.OfferAccepted accepted(Set<AreaCode> areas, Set<AreaCode> returned) {
		return new Particulars.OfferAccepted(UUID.randomUUID(), areas, returned, null, null, null, "");
	}

	/**
	 * An offer or assignment that ended in one of the ways in which it can, with all its
	 * areas.
	 */
	static Particulars.Settlement ended(Act act, AreaCode... areas) {
		UUID assignment = UUID.randomUUID();
		Set<AreaCode> returned = Set.of(areas);
		return switch (act) {
			case DECLINE_OFFER -> new Particulars.OfferDeclined(assignment, returned, "TIMING", "Not this year");
			case EXPIRE_OFFER -> new Particulars.OfferExpired(assignment, returned, TODAY.minusDays(1));
			case CANCEL_ASSIGNMENT -> new Particulars.AssignmentCancelled(assignment, returned, "Another can");
			case LACK_FUNDING -> new Particulars.FundingNotFound(assignment, returned, "None");
			default -> throw new IllegalArgumentException(act.name());
		};
	}

	/** Something about work that goes on. */
	static Particulars.WorkNote note(Act act, @Nullable LocalDate dueOn) {
		UUID assignment = UUID.randomUUID();
		return switch (act) {
			case FIND_FUNDING -> new Particulars.FundingFound(assignment, "Found", dueOn);
			case AGREE_PLAN -> new Particulars.PlanAgreed(assignment, 1, "Agreed", dueOn);
			case REPORT_PROGRESS -> new Particulars.ProgressReported(assignment, 2, "On the way", dueOn);
			case CORRECT_REPORT -> new Particulars.ReportCorrected(assignment, 4, "Corrected");
			default -> throw new IllegalArgumentException(act.name());
		};
	}

	static Particulars.Delivered delivered(AreaCode... areas) {
		return new Particulars.Delivered(UUID.randomUUID(), 3, Set.of(areas), "Done");
	}

	static RecordedActor by(Actor actor) {
		PersonId person = (actor != Actor.CALENDAR) ? new PersonId(new UUID(1, actor.ordinal())) : null;
		return new RecordedActor(actor, person, "A. Person", (actor == Actor.PARTY) ? PARTY : null,
				(actor == Actor.CENTRE) ? SENEGAL : null);
	}

	static Occasion on(LocalDate day, RecordedActor by) {
		Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
		DaysOff off = new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
		WorkingDays calendar = new WorkingDays(new CalendarSettings(ZoneId.of("Europe/Zurich")), () -> off,
				Clock.fixed(noon, ZoneOffset.UTC));
		return new Occasion(by, noon, calendar, Terms.SHIPPED);
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
		request.submit(Capacity.NATIONAL_FOCAL_POINT, List.of(NIP, BAT_BEP), REGISTER, today(Actor.PARTY));
		return request;
	}

	static AssistanceRequest routing() {
		AssistanceRequest request = submitted();
		request.assessment().confirmEligibility(today(Actor.SECRETARIAT));
		return request;
	}

	/** In routing with one area at a centre, one open. */
	static AssistanceRequest offered() {
		AssistanceRequest request = routing();
		request.assistance().offer(Map.of(SENEGAL, offered(TODAY.plusDays(14), NIP)), today(Actor.SECRETARIAT));
		return request;
	}

	static AssistanceRequest inDelivery() {
		AssistanceRequest request = routing();
		request.assistance()
			.offer(Map.of(SENEGAL, offered(TODAY.plusDays(14), NIP), ALGERIA, offered(TODAY.plusDays(14), BAT_BEP)),
					today(Actor.SECRETARIAT));
		accept(request, SENEGAL, NIP);
		accept(request, ALGERIA, BAT_BEP);
		return request;
	}

	static void accept(AssistanceRequest request, CentreCode centre, AreaCode area) {
		request.assistance().settleOffer(centre, accepted(Set.of(area), Set.of()), today(Actor.CENTRE));
	}

	static AssistanceRequest delivered() {
		AssistanceRequest request = inDelivery();
		request.assistance().reportDelivery(SENEGAL, delivered(NIP), today(Actor.CENTRE));
		request.assistance().reportDelivery(ALGERIA, delivered(BAT_BEP), today(Actor.CENTRE));
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
			case CLARIFICATION ->
				request.assessment().askForClarification("Which plants?", Set.of(), today(Actor.SECRETARIAT));
			case DECLINED -> request.assessment()
				.decline(DeclineCode.INCOMPLETE, "No need given", null, true, today(Actor.SECRETARIAT));
			case WITHDRAWN -> request.withdraw("Funded elsewhere", today(Actor.PARTY));
			case NOT_SERVED -> {
				request.assessment().confirmEligibility(today(Actor.SECRETARIAT));
				request.assistance()
					.setUnserved(NIP, UnservedCode.NO_CENTRE, "", new AreaOffers(false, false),
							today(Actor.SECRETARIAT));
				request.assistance()
					.setUnserved(BAT_BEP, UnservedCode.NO_CENTRE, "", new AreaOffers(false, false),
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
