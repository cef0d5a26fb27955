package org.article12.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.requests.domain.Filing;

import static org.article12.requests.RequestStatus.CLARIFICATION;
import static org.article12.requests.RequestStatus.CLOSED;
import static org.article12.requests.RequestStatus.DECLINED;
import static org.article12.requests.RequestStatus.DELIVERED;
import static org.article12.requests.RequestStatus.DRAFT;
import static org.article12.requests.RequestStatus.IN_DELIVERY;
import static org.article12.requests.RequestStatus.NOT_SERVED;
import static org.article12.requests.RequestStatus.ROUTING;
import static org.article12.requests.RequestStatus.SUBMITTED;
import static org.article12.requests.RequestStatus.WITHDRAWN;

/**
 * The life of a request, on one page. What is not in this table cannot be done; a test
 * tries every combination, and the diagram in {@code docs/workflow.md} is drawn from it.
 */
public final class TransitionTable {

	/** Submitted, and not yet at its end: an officer may take it. */
	private static final Set<RequestStatus> WITH_AN_OFFICER = EnumSet.of(SUBMITTED, CLARIFICATION, ROUTING, IN_DELIVERY,
			DELIVERED);

	/** The Party is to answer or to confirm until a date. */
	private static final Set<RequestStatus> WITH_THE_PARTY = EnumSet.of(CLARIFICATION, DELIVERED);

	/** The Secretariat is to screen or to route until a date. */
	private static final Set<RequestStatus> WITH_THE_SECRETARIAT = EnumSet.of(SUBMITTED, ROUTING);

	/** Centres may be at work. */
	private static final Set<RequestStatus> WORKED_ON = EnumSet.of(ROUTING, IN_DELIVERY);

	/** Centres may have reported, and the Party has not confirmed. */
	private static final Set<RequestStatus> REPORTED_ON = EnumSet.of(ROUTING, IN_DELIVERY, DELIVERED);

	/** Submitted, and nothing delivered yet in full: the Party may take it back. */
	private static final Set<RequestStatus> WITHDRAWABLE = EnumSet.of(SUBMITTED, CLARIFICATION, ROUTING, IN_DELIVERY);

	/** Submitted, whatever became of it: the Party says what may be published of it. */
	private static final Set<RequestStatus> FILED = EnumSet.complementOf(EnumSet.of(DRAFT));

	/** Every transition there is. */
	public static final List<Transition> ALL = Stream.of(
			// Filing
			one(DRAFT, Act.SUBMIT, Actor.PARTY, SUBMITTED), one(DRAFT, Act.FILE_LETTER, Actor.SECRETARIAT, SUBMITTED),
			// Screening
			each(WITH_AN_OFFICER, Act.TAKE, Actor.SECRETARIAT), each(WITH_AN_OFFICER, Act.ASSIGN, Actor.SECRETARIAT),
			each(WITH_AN_OFFICER, Act.ASSIGN, Actor.CALENDAR), each(WITH_AN_OFFICER, Act.RELEASE, Actor.SECRETARIAT),
			one(SUBMITTED, Act.ASK_FOR_CLARIFICATION, Actor.SECRETARIAT, CLARIFICATION),
			each(WITH_AN_OFFICER, Act.LINK, Actor.SECRETARIAT),
			each(WITH_THE_PARTY, Act.REMIND_PARTY, Actor.SECRETARIAT),
			each(WORKED_ON, Act.REMIND_CENTRE, Actor.SECRETARIAT),
			each(WITH_THE_PARTY, Act.EXTEND_ANSWER, Actor.SECRETARIAT),
			each(WITH_THE_SECRETARIAT, Act.MOVE_DATE, Actor.SECRETARIAT),
			one(CLARIFICATION, Act.ANSWER, Actor.PARTY, SUBMITTED),
			one(CLARIFICATION, Act.RESUME_SCREENING, Actor.SECRETARIAT, SUBMITTED),
			one(SUBMITTED, Act.DECLINE, Actor.SECRETARIAT, DECLINED),
			one(CLARIFICATION, Act.DECLINE, Actor.SECRETARIAT, DECLINED),
			one(DECLINED, Act.REOPEN_REQUEST, Actor.SECRETARIAT, SUBMITTED),
			one(SUBMITTED, Act.CONFIRM_ELIGIBILITY, Actor.SECRETARIAT, ROUTING),
			// Routing: the last area that is settled moves the request on
			one(ROUTING, Act.OFFER, Actor.SECRETARIAT, ROUTING),
			one(ROUTING, Act.ACCEPT_OFFER, Actor.CENTRE, ROUTING, IN_DELIVERY),
			one(ROUTING, Act.DECLINE_OFFER, Actor.CENTRE, ROUTING),
			one(ROUTING, Act.EXPIRE_OFFER, Actor.CALENDAR, ROUTING),
			one(ROUTING, Act.EXTEND_OFFER, Actor.SECRETARIAT, ROUTING),
			one(ROUTING, Act.CANCEL_ASSIGNMENT, Actor.SECRETARIAT, ROUTING),
			one(ROUTING, Act.SET_UNSERVED, Actor.SECRETARIAT, ROUTING, IN_DELIVERY, DELIVERED, NOT_SERVED),
			one(ROUTING, Act.REOPEN_AREA, Actor.SECRETARIAT, ROUTING),
			// Delivery: work on an area starts at its own acceptance
			each(WORKED_ON, Act.FIND_FUNDING, Actor.CENTRE), one(ROUTING, Act.LACK_FUNDING, Actor.CENTRE, ROUTING),
			one(IN_DELIVERY, Act.LACK_FUNDING, Actor.CENTRE, ROUTING), each(WORKED_ON, Act.AGREE_PLAN, Actor.CENTRE),
			each(WORKED_ON, Act.REPORT_PROGRESS, Actor.CENTRE),
			one(ROUTING, Act.REPORT_DELIVERY, Actor.CENTRE, ROUTING),
			each(REPORTED_ON, Act.CORRECT_REPORT, Actor.CENTRE),
			one(IN_DELIVERY, Act.REPORT_DELIVERY, Actor.CENTRE, IN_DELIVERY, DELIVERED),
			one(IN_DELIVERY, Act.CANCEL_ASSIGNMENT, Actor.SECRETARIAT, ROUTING),
			one(IN_DELIVERY, Act.REOPEN_AREA, Actor.SECRETARIAT, ROUTING),
			one(DELIVERED, Act.DISPUTE, Actor.PARTY, IN_DELIVERY), one(DELIVERED, Act.CONFIRM, Actor.PARTY, CLOSED),
			// The Party may take it back
			WITHDRAWABLE.stream().flatMap((from) -> one(from, Act.WITHDRAW, Actor.PARTY, WITHDRAWN)),
			// What the public may read of it
			each(FILED, Act.PUBLISH_SUMMARY, Actor.PARTY), each(FILED, Act.WITHDRAW_SUMMARY, Actor.PARTY),
			each(FILED, Act.TAKE_OFF_SUMMARY, Actor.SECRETARIAT),
			// A moment later, before anybody was told
			one(CLARIFICATION, Act.TAKE_BACK, Actor.SECRETARIAT, SUBMITTED),
			one(DECLINED, Act.TAKE_BACK, Actor.SECRETARIAT, SUBMITTED, CLARIFICATION),
			one(ROUTING, Act.TAKE_BACK, Actor.SECRETARIAT, SUBMITTED, ROUTING, IN_DELIVERY),
			one(IN_DELIVERY, Act.TAKE_BACK, Actor.SECRETARIAT, ROUTING),
			one(DELIVERED, Act.TAKE_BACK, Actor.SECRETARIAT, ROUTING),
			one(NOT_SERVED, Act.TAKE_BACK, Actor.SECRETARIAT, ROUTING),
			one(ROUTING, Act.TAKE_BACK, Actor.CENTRE, ROUTING), one(IN_DELIVERY, Act.TAKE_BACK, Actor.CENTRE, ROUTING),
			one(WITHDRAWN, Act.TAKE_BACK, Actor.PARTY, SUBMITTED, CLARIFICATION, ROUTING, IN_DELIVERY))
		.flatMap((rows) -> rows)
		.toList();

	private TransitionTable() {
	}

	/** The row for an act in a status by somebody, if there is one. */
	public static Optional<Transition> find(RequestStatus from, Act act, Actor by) {
		return ALL.stream().filter((row) -> row.from() == from && row.act() == act && row.by() == by).findFirst();
	}

	/** Whether anybody may do this in that status. */
	public static boolean isPossible(RequestStatus from, Act act) {
		return ALL.stream().anyMatch((row) -> row.from() == from && row.act() == act);
	}

	private static Stream<Transition> one(RequestStatus from, Act act, Actor by, RequestStatus... to) {
		return Stream.of(new Transition(from, act, by, EnumSet.copyOf(List.of(to))));
	}

	private static Stream<Transition> each(Set<RequestStatus> states, Act act, Actor by) {
		return states.stream().flatMap((state) -> one(state, act, by, state));
	}

}
