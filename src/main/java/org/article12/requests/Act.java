package org.article12.requests;

import java.util.stream.Stream;

/**
 * The closed vocabulary of what is done to a request. Each act writes one entry into the
 * request's history; timeline, mail and reports all read that.
 */
public enum Act {

	SUBMIT(Audience.EVERYONE, Particulars.Submitted.class),

	FILE_LETTER(Audience.EVERYONE, Particulars.LetterFiled.class),

	TAKE(Audience.SECRETARIAT, Particulars.Taken.class),

	ASSIGN(Audience.SECRETARIAT, Particulars.Assigned.class),

	RELEASE(Audience.SECRETARIAT, Particulars.Released.class),

	LINK(Audience.SECRETARIAT, Particulars.Linked.class),

	ASK_FOR_CLARIFICATION(Audience.PARTY_AND_SECRETARIAT, Particulars.Asked.class),

	ANSWER(Audience.PARTY_AND_SECRETARIAT, Particulars.Answered.class),

	REMIND_PARTY(Audience.PARTY_AND_SECRETARIAT, Particulars.PartyReminded.class),

	REMIND_CENTRE(Audience.EVERYONE, Particulars.CentreReminded.class),

	EXTEND_ANSWER(Audience.PARTY_AND_SECRETARIAT, Particulars.AnswerExtended.class),

	MOVE_DATE(Audience.PARTY_AND_SECRETARIAT, Particulars.DateMoved.class),

	RESUME_SCREENING(Audience.PARTY_AND_SECRETARIAT, Particulars.ScreeningResumed.class),

	DECLINE(Audience.PARTY_AND_SECRETARIAT, Particulars.Declined.class),

	REOPEN_REQUEST(Audience.PARTY_AND_SECRETARIAT, Particulars.RequestReopened.class),

	CONFIRM_ELIGIBILITY(Audience.EVERYONE, Particulars.EligibilityConfirmed.class),

	OFFER(Audience.EVERYONE, Particulars.Offered.class),

	ACCEPT_OFFER(Audience.EVERYONE, Particulars.OfferAccepted.class),

	DECLINE_OFFER(Audience.EVERYONE, Particulars.OfferDeclined.class),

	EXPIRE_OFFER(Audience.EVERYONE, Particulars.OfferExpired.class),

	EXTEND_OFFER(Audience.EVERYONE, Particulars.OfferProlonged.class),

	CANCEL_ASSIGNMENT(Audience.EVERYONE, Particulars.AssignmentCancelled.class),

	SET_UNSERVED(Audience.PARTY_AND_SECRETARIAT, Particulars.AreaUnserved.class),

	REOPEN_AREA(Audience.PARTY_AND_SECRETARIAT, Particulars.AreaReopened.class),

	FIND_FUNDING(Audience.EVERYONE, Particulars.FundingFound.class),

	LACK_FUNDING(Audience.EVERYONE, Particulars.FundingNotFound.class),

	AGREE_PLAN(Audience.EVERYONE, Particulars.PlanAgreed.class),

	REPORT_PROGRESS(Audience.EVERYONE, Particulars.ProgressReported.class),

	REPORT_DELIVERY(Audience.EVERYONE, Particulars.Delivered.class),

	CORRECT_REPORT(Audience.EVERYONE, Particulars.ReportCorrected.class),

	DISPUTE(Audience.EVERYONE, Particulars.Disputed.class),

	CONFIRM(Audience.EVERYONE, Particulars.Confirmed.class),

	WITHDRAW(Audience.EVERYONE, Particulars.Withdrawn.class),

	/** The Party agrees that a summary is published, in words of its own or none. */
	PUBLISH_SUMMARY(Audience.PARTY_AND_SECRETARIAT, Particulars.SummaryPublished.class),

	/** The Party no longer agrees. */
	WITHDRAW_SUMMARY(Audience.PARTY_AND_SECRETARIAT, Particulars.SummaryWithdrawn.class),

	/** The Secretariat takes a summary off the public pages. */
	TAKE_OFF_SUMMARY(Audience.PARTY_AND_SECRETARIAT, Particulars.SummaryTakenOff.class),

	/** Takes back what was done a moment ago, before anybody was told of it. */
	TAKE_BACK(Audience.EVERYONE, Particulars.TakenBack.class);

	private final Audience audience;

	private final Class<? extends Particulars> particulars;

	Act(Audience audience, Class<? extends Particulars> particulars) {
		this.audience = audience;
		this.particulars = particulars;
	}

	/** The act of which these are the particulars. */
	public static Act of(Particulars particulars) {
		return Stream.of(values()).filter((act) -> act.particulars.isInstance(particulars)).findFirst().orElseThrow();
	}

	/** Who reads of the act; where it concerns one centre, other centres do not. */
	public Audience audience() {
		return this.audience;
	}

	/** What kind of particulars the history keeps of it: each act has its own. */
	public Class<? extends Particulars> particulars() {
		return this.particulars;
	}

	/** Who reads an entry of the history. */
	public enum Audience {

		/** Party, Secretariat, and the centres concerned. */
		EVERYONE,
		/** The Party and the Secretariat. */
		PARTY_AND_SECRETARIAT,
		/** The Secretariat alone. */
		SECRETARIAT

	}

}
