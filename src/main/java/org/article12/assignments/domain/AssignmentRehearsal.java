package org.article12.assignments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferTo;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.requests.By;
import org.article12.requests.RequestId;
import org.springframework.modulith.NamedInterface;

/**
 * An assignment whose life is told in memory, by the aggregate's own verbs, for bulk
 * data. Nothing is stored.
 */
@NamedInterface("rehearsal")
public final class AssignmentRehearsal {

	private final Assignment assignment;

	private AssignmentRehearsal(Assignment assignment) {
		this.assignment = assignment;
	}

	/** A centre is asked. */
	public static AssignmentRehearsal offer(RequestId request, CentreCode centre, OfferTo offer, Instant at,
			LocalDate answerDueOn) {
		return new AssignmentRehearsal(Assignment.offer(request, centre, offer, at, answerDueOn));
	}

	/** The centre says yes, to all or some of it. */
	public void accept(Acceptance acceptance, By by, Instant at) {
		this.assignment.accept(acceptance, by, at);
	}

	/** The centre says no. */
	public void decline(OfferDecline code, String words, By by, Instant at) {
		this.assignment.decline(code, words, by, at);
	}

	/** The date for its answer has passed. */
	public void expire(Instant at, WorkingDays calendar) {
		this.assignment.expire(By.calendar(), at, calendar);
	}

	/** The request was taken back. */
	public void cancel(By by, Instant at) {
		this.assignment.takeBack(this.assignment.liveAreas(), "", by, at);
	}

	/** The centre reports delivery. */
	public void report(String words, Instant at) {
		this.assignment.report(words, at);
	}

	/** The Party confirms. */
	public void confirm() {
		this.assignment.confirm();
	}

	/** The assignment as it stands. */
	public AssignmentRecord record() {
		return this.assignment.record();
	}

	/** The reasons as they are stored. */
	public static String stored(List<OfferReason> reasons) {
		return ReasonsColumn.write(reasons);
	}

}
