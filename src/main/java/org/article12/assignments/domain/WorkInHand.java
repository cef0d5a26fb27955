package org.article12.assignments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Work;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a centre does once it has accepted: where its work stands, and what is due next.
 */
@Embeddable
class WorkInHand {

	/** Where an assignment must stand for what is done on it once it is accepted. */
	private static final Map<Act, AssignmentStatus> WHILE = Map.of(Act.AGREE_PLAN, AssignmentStatus.ACCEPTED,
			Act.REPORT_PROGRESS, AssignmentStatus.ACCEPTED, Act.REPORT_DELIVERY, AssignmentStatus.ACCEPTED,
			Act.CORRECT_REPORT, AssignmentStatus.REPORTED, Act.DISPUTE, AssignmentStatus.REPORTED, Act.CONFIRM,
			AssignmentStatus.REPORTED);

	@Column(name = "last_work")
	private int lastEntry;

	private @Nullable Integer reportNumber;

	private @Nullable Instant reportedAt;

	private @Nullable LocalDate nextMilestoneOn;

	private @Nullable LocalDate stepDueOn;

	protected WorkInHand() {
	}

	/** Whether that act is possible on an assignment that stands so. */
	static boolean allows(Act act, AssignmentStatus status) {
		return status == WHILE.get(act);
	}

	/** Takes an entry of work down, if it is possible and says what it must. */
	void require(Work work, AssignmentStatus status) {
		if (!allows(work.act(), status)) {
			throw new Refused(AssignmentRefusal.ASSIGNMENT_NOT_OPEN);
		}
		WorkRules.require(work.content());
		this.lastEntry = work.number();
	}

	/** The next step, a plan or a report, is due on that day; null where none is. */
	void due(@Nullable LocalDate day) {
		this.stepDueOn = day;
	}

	/** The next step of any kind is due on that day again. */
	void dueAgain(@Nullable LocalDate day) {
		this.stepDueOn = Objects.equals(day, this.nextMilestoneOn) ? null : day;
	}

	/** Work is planned on, or has gone on. */
	void goesOn(Act act, @Nullable LocalDate milestone) {
		this.nextMilestoneOn = milestone;
		if (act == Act.AGREE_PLAN && this.reportedAt == null) {
			this.stepDueOn = null;
		}
	}

	/** It is delivered, as that report says. */
	void delivered(Work report) {
		this.reportNumber = report.number();
		this.reportedAt = report.at();
		this.nextMilestoneOn = null;
		this.stepDueOn = null;
	}

	/** The number of its last entry. */
	int lastEntry() {
		return this.lastEntry;
	}

	/** When it was reported last; null where it never was. */
	@Nullable Instant reportedAt() {
		return this.reportedAt;
	}

	/** The next milestone that is not met yet. */
	@Nullable LocalDate nextMilestoneOn() {
		return this.nextMilestoneOn;
	}

	/** Until when the next step is due. */
	@Nullable LocalDate stepDueOn() {
		return this.stepDueOn;
	}

}
