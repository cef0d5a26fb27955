package org.article12.requests;

/**
 * The closed vocabulary of what is done to a request. Each act writes one entry into the
 * request's history; timeline, mail and reports all read that.
 */
public enum Act {

	SUBMIT(Audience.EVERYONE),

	FILE_LETTER(Audience.EVERYONE),

	TAKE(Audience.SECRETARIAT),

	LINK(Audience.SECRETARIAT),

	ASK_FOR_CLARIFICATION(Audience.PARTY_AND_SECRETARIAT),

	ANSWER(Audience.PARTY_AND_SECRETARIAT),

	EXTEND_ANSWER(Audience.PARTY_AND_SECRETARIAT),

	RESUME_SCREENING(Audience.PARTY_AND_SECRETARIAT),

	DECLINE(Audience.PARTY_AND_SECRETARIAT),

	REOPEN_REQUEST(Audience.PARTY_AND_SECRETARIAT),

	CONFIRM_ELIGIBILITY(Audience.EVERYONE),

	OFFER(Audience.EVERYONE),

	ACCEPT_OFFER(Audience.EVERYONE),

	DECLINE_OFFER(Audience.EVERYONE),

	EXPIRE_OFFER(Audience.EVERYONE),

	EXTEND_OFFER(Audience.EVERYONE),

	CANCEL_ASSIGNMENT(Audience.EVERYONE),

	SET_UNSERVED(Audience.PARTY_AND_SECRETARIAT),

	REOPEN_AREA(Audience.PARTY_AND_SECRETARIAT),

	FIND_FUNDING(Audience.EVERYONE),

	LACK_FUNDING(Audience.EVERYONE),

	AGREE_PLAN(Audience.EVERYONE),

	REPORT_PROGRESS(Audience.EVERYONE),

	REPORT_DELIVERY(Audience.EVERYONE),

	CORRECT_REPORT(Audience.EVERYONE),

	DISPUTE(Audience.EVERYONE),

	CONFIRM(Audience.EVERYONE),

	WITHDRAW(Audience.EVERYONE);

	private final Audience audience;

	Act(Audience audience) {
		this.audience = audience;
	}

	/** Who reads of the act; where it concerns one centre, other centres do not. */
	public Audience audience() {
		return this.audience;
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
