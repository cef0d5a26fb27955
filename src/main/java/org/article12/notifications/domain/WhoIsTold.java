package org.article12.notifications.domain;

import java.util.EnumSet;
import java.util.Set;

import org.article12.deadlines.Stage;
import org.article12.requests.Act;
import org.article12.requests.Act.Audience;
import org.article12.requests.Actor;

import static org.article12.notifications.domain.ConcernedPart.CENTRE;
import static org.article12.notifications.domain.ConcernedPart.CENTRES;
import static org.article12.notifications.domain.ConcernedPart.LEADS;
import static org.article12.notifications.domain.ConcernedPart.NAMED;
import static org.article12.notifications.domain.ConcernedPart.OFFICER;
import static org.article12.notifications.domain.ConcernedPart.OFFICERS;
import static org.article12.notifications.domain.ConcernedPart.PARTY;
import static org.article12.notifications.domain.ConcernedPart.WATCHERS;

/**
 * The one place that says who is told of what. Whoever acted is never told of it, and
 * nobody of what the history would not show him: {@link Addressees} sees to both.
 */
public final class WhoIsTold {

	private WhoIsTold() {
	}

	/** Who is told of an act. */
	public static Set<ConcernedPart> of(Act act) {
		return switch (act) {
			case SUBMIT, FILE_LETTER -> Set.of(PARTY, OFFICERS);
			case TAKE, TAKE_BACK -> Set.of();
			case ASSIGN, RELEASE -> Set.of(NAMED, WATCHERS);
			case REMIND_PARTY -> Set.of(PARTY);
			case REMIND_CENTRE -> Set.of(CENTRE);
			case LINK, MOVE_DATE -> Set.of(OFFICER);
			case ANSWER -> Set.of(PARTY, OFFICER);
			case ASK_FOR_CLARIFICATION, EXTEND_ANSWER, RESUME_SCREENING, DECLINE, CONFIRM_ELIGIBILITY, SET_UNSERVED,
					REOPEN_AREA, REOPEN_REQUEST, PUBLISH_SUMMARY, WITHDRAW_SUMMARY, TAKE_OFF_SUMMARY ->
				Set.of(PARTY, OFFICER);
			case OFFER, EXTEND_OFFER, CANCEL_ASSIGNMENT -> Set.of(PARTY, OFFICER, CENTRE);
			case ACCEPT_OFFER, DECLINE_OFFER, EXPIRE_OFFER -> Set.of(PARTY, OFFICER, CENTRE);
			case FIND_FUNDING, LACK_FUNDING, AGREE_PLAN, REPORT_PROGRESS, REPORT_DELIVERY, CORRECT_REPORT ->
				Set.of(PARTY, OFFICER, CENTRE);
			case DISPUTE -> Set.of(PARTY, OFFICER, CENTRE);
			case CONFIRM, WITHDRAW -> Set.of(PARTY, OFFICER, CENTRES);
		};
	}

	/** Who is told that a message was written, if they read it. */
	public static Set<ConcernedPart> ofMessage() {
		return Set.of(PARTY, OFFICER, CENTRES);
	}

	/** Who is told that the date of whoever has the turn comes near or has passed. */
	public static Set<ConcernedPart> of(Actor turn, Stage stage) {
		Set<ConcernedPart> told = EnumSet.of(switch (turn) {
			case PARTY -> PARTY;
			case CENTRE -> CENTRE;
			case SECRETARIAT, CALENDAR -> OFFICER;
		});
		if (stage == Stage.PASSED) {
			told.add(LEADS);
		}
		return told;
	}

	/** Who may be told what only that audience reads. */
	public static Set<ConcernedPart> within(Audience audience) {
		return switch (audience) {
			case EVERYONE -> Set.of(PARTY, OFFICER, NAMED, WATCHERS, OFFICERS, LEADS, CENTRE, CENTRES);
			case PARTY_AND_SECRETARIAT -> Set.of(PARTY, OFFICER, NAMED, WATCHERS, OFFICERS, LEADS);
			case SECRETARIAT -> Set.of(OFFICER, NAMED, WATCHERS, OFFICERS, LEADS);
		};
	}

}
