package org.article12.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it stands.
 *
 * @param id identifies it
 * @param request the request that it is about
 * @param centre the centre
 * @param status where it stands
 * @param areas the areas that the centre was asked to take
 * @param liveAreas those of them that are still the centre's
 * @param declinedAreas those of them that the centre declined
 * @param basis on what ground the centre was asked
 * @param reasons why the centre was asked
 * @param offeredAt when it was asked
 * @param answerDueOn until when it may answer
 * @param answeredAt when it answered, or the offer ended without an answer
 * @param answeredByName who answered
 * @param subjectToFunding whether it accepted subject to funding
 * @param fundingWords what it says on the funding
 * @param declineCode why it declined, wholly or in part
 * @param declineWords its words on that
 * @param reportedAt when it reported delivery
 * @param cancellation when areas were taken back from it, by whom and why; null while
 * none were
 * @param lastEntry the number of the last act on the accepted assignment, which forms
 * carry as what was seen; 0 before the first
 * @param nextMilestoneOn when the next milestone that is still open is due
 * @param stepDueOn until when the centre is to agree a plan, or to report again what the
 * Party disputed; null while neither is awaited
 * @param funding how it stands with the funding; null where it accepted without that
 * reserve
 */
public record AssignmentRecord(AssignmentId id, RequestId request, CentreCode centre, AssignmentStatus status,
		List<AreaCode> areas, Set<AreaCode> liveAreas, Set<AreaCode> declinedAreas, OfferBasis basis,
		List<OfferReason> reasons, Instant offeredAt, LocalDate answerDueOn, @Nullable Instant answeredAt,
		@Nullable String answeredByName, boolean subjectToFunding, String fundingWords,
		@Nullable OfferDecline declineCode, String declineWords, @Nullable Instant reportedAt,
		@Nullable Cancellation cancellation, int lastEntry, @Nullable LocalDate nextMilestoneOn,
		@Nullable LocalDate stepDueOn, @Nullable Funding funding) {

	/** The date of the accepted work's next step; null where none is set. */
	public @Nullable LocalDate workDueOn() {
		return (this.nextMilestoneOn != null) ? this.nextMilestoneOn : this.stepDueOn;
	}

	/**
	 * Whether the Party disputed what was reported, so that it is to be reported again.
	 */
	public boolean disputed() {
		return this.status == AssignmentStatus.ACCEPTED && this.reportedAt != null;
	}

	/** Whether it is to be said yet whether its funding was found. */
	public boolean awaitsFunding() {
		return this.status == AssignmentStatus.ACCEPTED && this.funding == Funding.AWAITED;
	}

	/** Whether the centre gave the areas back because no funding was found. */
	public boolean unfunded() {
		return this.funding == Funding.NOT_FOUND;
	}

	/** By what name words speak of how it stands: the status, or {@code UNFUNDED}. */
	public String outcome() {
		return unfunded() ? "UNFUNDED" : this.status.name();
	}

	/** The areas that were taken back from the centre. */
	public Set<AreaCode> takenBack() {
		Set<AreaCode> gone = new TreeSet<>(this.areas);
		gone.removeAll(this.liveAreas);
		gone.removeAll(this.declinedAreas);
		return (this.cancellation != null && !unfunded()) ? gone : Set.of();
	}

}
