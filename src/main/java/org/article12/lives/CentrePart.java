package org.article12.lives;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.AssignmentState;
import org.article12.requests.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * A centre's part in a request: what it was asked, what it answered, what it delivered.
 *
 * @param assignment the assignment; null where early entries do not name it
 * @param centre the centre
 * @param stage where it stood when the record was read
 * @param asked the areas that it was asked to take
 * @param offeredAt when it was asked
 * @param answer how that ended
 * @param answeredAt when it answered, or the offer ended without an answer; null while it
 * waits
 * @param taken the areas that it accepted; empty where none
 * @param left the areas that it declined
 * @param why why it declined those; null where it did not
 * @param deliveredAt when the report came that stands: a report that the Party disputed
 * does not, until the centre has reported again; null where none stands
 * @param endedAt when accepted work was cancelled or given back; null where it was not
 * @param help what the centre reported, in its latest correction; null where no report
 * stands
 * @param evaluation what the Party thought of it, without its words; null where it has
 * not confirmed
 */
public record CentrePart(@Nullable UUID assignment, CentreCode centre, AssignmentState.Stage stage, Set<AreaCode> asked,
		Instant offeredAt, Answer answer, @Nullable Instant answeredAt, Set<AreaCode> taken, Set<AreaCode> left,
		@Nullable OfferDecline why, @Nullable Instant deliveredAt, @Nullable Instant endedAt, @Nullable Help help,
		@Nullable Evaluation evaluation) {

	/** How an offer ended. */
	public enum Answer {

		/** The centre has not answered and still can. */
		WAITING,
		/** It took some or all of the areas. */
		ACCEPTED,
		/** It took none. */
		DECLINED,
		/** It let the day pass. */
		NO_ANSWER,
		/** The offer was taken back, or the request withdrawn, before it answered. */
		TAKEN_BACK

	}

	/** How the offer had ended, or not, right before a moment. */
	public Answer answerBefore(Instant moment) {
		return (this.answeredAt != null && this.answeredAt.isBefore(moment)) ? this.answer : Answer.WAITING;
	}

	/** Whether the centre accepted right before a moment or earlier. */
	public boolean acceptedBefore(Instant moment) {
		return answerBefore(moment) == Answer.ACCEPTED;
	}

	/** Whether a report of before that moment stands. */
	public boolean deliveredBefore(Instant moment) {
		return this.deliveredAt != null && this.deliveredAt.isBefore(moment);
	}

	/** Whether accepted work was cancelled or given back before a moment. */
	public boolean endedBefore(Instant moment) {
		return this.endedAt != null && this.endedAt.isBefore(moment);
	}

}
