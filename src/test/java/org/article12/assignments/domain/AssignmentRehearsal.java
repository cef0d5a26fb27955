package org.article12.assignments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Confirmed;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferTo;
import org.article12.assignments.Work;
import org.article12.assignments.WorkContent;
import org.article12.assignments.store.WorkJson;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.requests.Act;
import org.article12.requests.Evaluation;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;

/**
 * An assignment whose life is told in memory, by the aggregate's own verbs, for bulk
 * data. Nothing is stored.
 */
public final class AssignmentRehearsal {

	private final Assignment assignment;

	private final List<Work> works = new ArrayList<>();

	private AssignmentRehearsal(Assignment assignment) {
		this.assignment = assignment;
	}

	/** A centre is asked. */
	public static AssignmentRehearsal offer(RequestId request, CentreCode centre, OfferTo offer, Instant at,
			LocalDate answerDueOn) {
		return new AssignmentRehearsal(Assignment.offer(request, centre, offer, at, answerDueOn));
	}

	/** The centre says yes, to all or some of it. */
	public void accept(Acceptance acceptance, LocalDate planDueOn, RecordedActor by, Instant at) {
		this.assignment.accept(acceptance, planDueOn, by, at);
	}

	/** The centre says no. */
	public void decline(OfferDecline code, String words, RecordedActor by, Instant at) {
		this.assignment.decline(code, words, by, at);
	}

	/** The date for its answer has passed. */
	public void expire(Instant at, WorkingDays calendar) {
		this.assignment.expire(RecordedActor.calendar(), at, calendar);
	}

	/** The request was taken back. */
	public void cancel(RecordedActor by, Instant at) {
		this.assignment.end(by, at);
	}

	/** The centre reports delivery. */
	public void report(DeliveryReport report, RecordedActor by, Instant at) {
		Work work = next(Act.REPORT_DELIVERY, report, by, at);
		this.assignment.report(work);
		this.works.add(work);
	}

	/** The Party confirms. */
	public void confirm(Evaluation evaluation, RecordedActor by, Instant at) {
		if (this.assignment.allows(Act.CONFIRM)) {
			Work work = next(Act.CONFIRM, new Confirmed(evaluation), by, at);
			this.assignment.confirm(work);
			this.works.add(work);
		}
	}

	private Work next(Act act, WorkContent content, RecordedActor by, Instant at) {
		return new Work(this.works.size() + 1, act, at, by.person(), by.name(), content);
	}

	/** What was written about the work, the oldest first. */
	public List<Work> works() {
		return List.copyOf(this.works);
	}

	/** What was written as it is stored. */
	public static String stored(WorkContent content) {
		return WorkJson.write(content);
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
