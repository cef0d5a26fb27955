package org.article12.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * How a centre's part in a request stood, as the request's history tells.
 *
 * @param id the assignment; null where an entry from before does not name it
 * @param centre the centre
 * @param stage where it stood
 * @param areas the areas that the centre was asked to take
 * @param live those of them that were still the centre's
 * @param declined those of them that the centre declined
 * @param offeredAt when it was asked
 * @param answerDueOn until when it could answer
 * @param answeredAt when it answered, or the offer ended without an answer
 * @param workDueOn when the next step of the accepted work was due
 * @param reportedAt when it last reported or corrected its report
 * @param funding how it stood with the funding
 */
public record AssignmentState(@Nullable UUID id, CentreCode centre, Stage stage, Set<AreaCode> areas,
		Set<AreaCode> live, Set<AreaCode> declined, Instant offeredAt, LocalDate answerDueOn,
		@Nullable Instant answeredAt, @Nullable LocalDate workDueOn, @Nullable Instant reportedAt, Funding funding) {

	/** Where an assignment stands. */
	public enum Stage {

		/** It waits for the centre's answer. */
		OFFERED,
		/** The centre works on it. */
		ACCEPTED,
		/** The centre reported delivery. */
		REPORTED,
		/** The Party confirmed it. */
		CONFIRMED,
		/** The centre took none of it. */
		DECLINED,
		/** The centre did not answer in time. */
		EXPIRED,
		/** It was taken back, or given back. */
		CANCELLED;

		/** Whether the centre is asked or at work. */
		boolean isOpen() {
			return this == OFFERED || this == ACCEPTED;
		}

	}

	/** How a centre that accepted stands with the funding. */
	public enum Funding {

		/** It accepted without a reserve, or has not accepted. */
		NO_RESERVE,
		/** It looks for it. */
		AWAITED,
		/** It found it. */
		FOUND,
		/** It found none. */
		NOT_FOUND

	}

	static AssignmentState offered(CentreCode centre, Particulars.Offered offered, Instant at) {
		Set<AreaCode> areas = new TreeSet<>(offered.areas());
		return new AssignmentState(offered.assignment(), centre, Stage.OFFERED, areas, areas, Set.of(), at,
				offered.dueOn(), null, null, null, Funding.NO_RESERVE);
	}

	AssignmentState prolonged(LocalDate dueOn) {
		return new AssignmentState(this.id, this.centre, this.stage, this.areas, this.live, this.declined,
				this.offeredAt, dueOn, this.answeredAt, this.workDueOn, this.reportedAt, this.funding);
	}

	AssignmentState settled(Particulars.Settlement settled, Instant at) {
		return switch (settled) {
			case Particulars.OfferAccepted it -> new AssignmentState(this.id, this.centre, Stage.ACCEPTED, this.areas,
					new TreeSet<>(it.areas()), it.returned(), this.offeredAt, this.answerDueOn, at, it.dueOn(), null,
					(it.funding() != null) ? Funding.AWAITED : Funding.NO_RESERVE);
			case Particulars.OfferDeclined it -> ended(Stage.DECLINED, Set.of(), it.returned(), at, this.funding);
			case Particulars.OfferExpired _ -> ended(Stage.EXPIRED, Set.of(), this.declined, at, this.funding);
			case Particulars.AssignmentCancelled it -> takenBack(it.returned(), at);
			case Particulars.FundingNotFound _ ->
				ended(Stage.CANCELLED, Set.of(), this.declined, at, Funding.NOT_FOUND);
		};
	}

	/** Areas are taken back; with the last of them it ends. */
	AssignmentState takenBack(Set<AreaCode> taken, Instant at) {
		Set<AreaCode> left = new TreeSet<>(this.live);
		left.removeAll(taken);
		return ended(left.isEmpty() ? Stage.CANCELLED : this.stage, left, this.declined, at, this.funding);
	}

	// An answer that was given stays when the work ends.
	private AssignmentState ended(Stage stage, Set<AreaCode> live, Set<AreaCode> declined, Instant at,
			Funding funding) {
		boolean answers = this.stage == Stage.OFFERED && stage != Stage.OFFERED;
		return new AssignmentState(this.id, this.centre, stage, this.areas, live, declined, this.offeredAt,
				this.answerDueOn, answers ? at : this.answeredAt, this.workDueOn, this.reportedAt, funding);
	}

	AssignmentState noted(Particulars.WorkNote note, Instant at) {
		return switch (note) {
			case Particulars.FundingFound it -> working(Stage.ACCEPTED, it.dueOn(), this.reportedAt, Funding.FOUND);
			case Particulars.PlanAgreed it -> working(Stage.ACCEPTED, it.dueOn(), this.reportedAt, this.funding);
			case Particulars.ProgressReported it -> working(Stage.ACCEPTED, it.dueOn(), this.reportedAt, this.funding);
			case Particulars.ReportCorrected _ -> reported(at);
		};
	}

	AssignmentState reported(Instant at) {
		return working(Stage.REPORTED, null, at, this.funding);
	}

	AssignmentState disputed(@Nullable LocalDate dueOn) {
		return working(Stage.ACCEPTED, dueOn, this.reportedAt, this.funding);
	}

	AssignmentState confirmed() {
		return working(Stage.CONFIRMED, null, this.reportedAt, this.funding);
	}

	private AssignmentState working(Stage stage, @Nullable LocalDate workDueOn, @Nullable Instant reportedAt,
			Funding funding) {
		return new AssignmentState(this.id, this.centre, stage, this.areas, this.live, this.declined, this.offeredAt,
				this.answerDueOn, this.answeredAt, workDueOn, reportedAt, funding);
	}

}
