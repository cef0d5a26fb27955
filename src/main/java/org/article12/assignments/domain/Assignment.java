package org.article12.assignments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Funding;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferTo;
import org.article12.assignments.Work;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.requests.Act;
import org.article12.requests.AssignmentState;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A centre's part in a request: areas that it is asked to take, its answer, its report.
 * Whoever changes one locks its request first.
 */
@Entity
public class Assignment {

	@Id
	private UUID id;

	private UUID requestId;

	private String centreCode;

	@Enumerated(EnumType.STRING)
	private AssignmentStatus status;

	@Version
	private int version;

	@Embedded
	private OfferMade offer;

	@Embedded
	private CentreReply reply = new CentreReply();

	@Embedded
	private FundingReserve reserve = new FundingReserve();

	@Embedded
	private WorkInHand work = new WorkInHand();

	@Embedded
	private @Nullable Cancellation cancellation;

	@Embedded
	private AssignedAreas areas = new AssignedAreas();

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	@SuppressWarnings("NullAway.Init")
	private Assignment(RequestId request, CentreCode centre, OfferTo offer, Instant at, LocalDate answerDueOn) {
		this.id = AssignmentId.next().value();
		this.requestId = request.value();
		this.centreCode = centre.value();
		this.status = AssignmentStatus.OFFERED;
		this.offer = new OfferMade(offer, at, answerDueOn);
		this.areas = new AssignedAreas(request, offer.areas());
	}

	/** Asks a centre. */
	public static Assignment offer(RequestId request, CentreCode centre, OfferTo offer, Instant at,
			LocalDate answerDueOn) {
		if (offer.areas().isEmpty()) {
			throw new Refused(AssignmentRefusal.OFFER_WITHOUT_AREA, centre.value());
		}
		return new Assignment(request, centre, offer, at, answerDueOn);
	}

	/**
	 * The centre takes some or all of the areas; the others go back, for a coded reason.
	 * @param planDueOn until when it is to agree a plan of its work
	 */
	public void accept(Acceptance acceptance, LocalDate planDueOn, RecordedActor by, Instant at) {
		requireOffered();
		FundingReserve.require(acceptance);
		Written.atMost(acceptance.declineWords(), Written.MOST);
		if (!Collections.disjoint(acceptance.areas(), this.areas.gone())) {
			throw new OfferAlreadyAnswered(record());
		}
		Set<AreaCode> declined = this.areas.leftBy(acceptance);
		if (!declined.isEmpty()) {
			this.reply.declines(acceptance.declineCode(), acceptance.declineWords());
			this.areas.decline(declined);
		}
		this.reserve.accepted(acceptance);
		this.work.due(planDueOn);
		answered(AssignmentStatus.ACCEPTED, by, at);
	}

	/** The centre says no to all of it. */
	public void decline(OfferDecline code, String words, RecordedActor by, Instant at) {
		requireOffered();
		this.reply.declines(code, words);
		this.areas.decline(liveAreas());
		answered(AssignmentStatus.DECLINED, by, at);
	}

	/** The date for the centre's answer has passed. */
	public void expire(RecordedActor by, Instant at, WorkingDays calendar) {
		requireOffered();
		this.offer.requireOverdue(calendar);
		this.areas.lapse();
		answered(AssignmentStatus.EXPIRED, by, at);
	}

	/**
	 * Takes areas back from the centre; with the last of them the assignment ends.
	 * @param words why
	 */
	public void takeBack(Set<AreaCode> taken, String words, RecordedActor by, Instant at) {
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		lose(taken, words, by, at);
	}

	/**
	 * What was done was taken back before anybody was told: the assignment stands as it
	 * stood before.
	 */
	public void standAgain(AssignmentState before) {
		this.status = AssignmentStatus.valueOf(before.stage().name());
		this.areas.standAgain(before.live(), before.declined());
		if (this.areas.asked().size() == before.live().size() + before.declined().size()) {
			this.cancellation = null;
		}
		if (this.status == AssignmentStatus.OFFERED) {
			this.reply.forget();
			this.reserve.forget();
			this.work.due(null);
		}
		else {
			this.work.dueAgain(before.workDueOn());
		}
	}

	/** The request was withdrawn, or the offer taken back untold: it ends with that. */
	public void end(RecordedActor by, Instant at) {
		lose(liveAreas(), "", by, at);
	}

	private void lose(Set<AreaCode> taken, String words, RecordedActor by, Instant at) {
		if (!AssignmentStatus.OPEN_WORK.contains(this.status)) {
			throw new Refused(AssignmentRefusal.ASSIGNMENT_NOT_OPEN);
		}
		this.areas.takeBack(taken);
		this.cancellation = Cancellation.after(this.cancellation, at, by.name(), words);
		if (!liveAreas().isEmpty()) {
			return;
		}
		boolean unanswered = this.status == AssignmentStatus.OFFERED;
		this.status = AssignmentStatus.CANCELLED;
		if (unanswered) {
			answered(this.status, by, at);
		}
	}

	/**
	 * Gives the centre longer to answer, also when the date has just passed.
	 * @param latest the last day that may be given
	 * @param words why
	 */
	public void extend(LocalDate dueOn, LocalDate latest, String words, WorkingDays calendar) {
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		if (dueOn.isAfter(latest)) {
			throw new Refused(AssignmentRefusal.DATE_TOO_FAR, latest);
		}
		requireOffered();
		this.offer.extend(dueOn, calendar);
	}

	/**
	 * The funding was found: the work goes on.
	 * @param words from where it comes; may be empty
	 * @param planDueOn until when a plan is to be agreed, where there is none
	 */
	public void fundingFound(String words, LocalDate planDueOn) {
		requireFundingAwaited();
		Written.atMost(words, Written.MOST);
		this.reserve.settle(Funding.FOUND);
		if (this.work.stepDueOn() != null) {
			this.work.due(planDueOn);
		}
	}

	/** No funding was found: the centre gives back what it took. */
	public void fundingNotFound(String words, RecordedActor by, Instant at) {
		requireFundingAwaited();
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		this.reserve.settle(Funding.NOT_FOUND);
		this.cancellation = new Cancellation(at, by.name(), words);
		this.status = AssignmentStatus.CANCELLED;
		this.work.due(null);
		this.areas.lapse();
	}

	private void requireFundingAwaited() {
		if (!record().awaitsFunding()) {
			throw new Refused(AssignmentRefusal.FUNDING_SETTLED);
		}
	}

	/** Whether that act is possible on the assignment as it stands. */
	public boolean allows(Act act) {
		return WorkInHand.allows(act, this.status);
	}

	/** The centre agreed a plan, or told of its progress. */
	public void workedOn(Work work, @Nullable LocalDate nextMilestoneOn) {
		this.work.require(work, this.status);
		this.work.goesOn(work.act(), nextMilestoneOn);
	}

	/** The centre reports what was delivered, or corrects its report. */
	public void report(Work work) {
		this.work.require(work, this.status);
		this.work.delivered(work);
		this.status = AssignmentStatus.REPORTED;
	}

	/**
	 * The Party disputes what was delivered: it is open work again.
	 * @param dueOn until when it is to be reported again
	 */
	public void dispute(Work work, LocalDate dueOn) {
		this.work.require(work, this.status);
		this.work.due(dueOn);
		this.status = AssignmentStatus.ACCEPTED;
	}

	/** The Party confirms what was delivered. */
	public void confirm(Work work) {
		this.work.require(work, this.status);
		this.status = AssignmentStatus.CONFIRMED;
	}

	private void requireOffered() {
		if (this.status != AssignmentStatus.OFFERED) {
			throw new OfferAlreadyAnswered(record());
		}
	}

	private void answered(AssignmentStatus status, RecordedActor by, Instant at) {
		this.status = status;
		this.reply.given(by, at);
	}

	public CentreCode centre() {
		return new CentreCode(this.centreCode);
	}

	public AssignmentId id() {
		return new AssignmentId(this.id);
	}

	public RequestId request() {
		return new RequestId(this.requestId);
	}

	public int lastEntry() {
		return this.work.lastEntry();
	}

	public AssignmentStatus status() {
		return this.status;
	}

	public LocalDate answerDueOn() {
		return this.offer.answerDueOn();
	}

	/** The areas that are the centre's at this moment. */
	public Set<AreaCode> liveAreas() {
		return this.areas.live();
	}

	public AssignmentRecord record() {
		return new AssignmentRecord(id(), request(), centre(), this.status, List.copyOf(this.areas.asked()),
				liveAreas(), this.areas.declined(), this.offer.basis(), this.offer.reasons(), this.offer.offeredAt(),
				this.offer.answerDueOn(), this.reply.answeredAt(), this.reply.answeredByName(),
				this.reserve.subjectToFunding(), this.reserve.fundingWords(), this.reply.declineCode(),
				this.reply.declineWords(), this.work.reportedAt(), this.cancellation, this.work.lastEntry(),
				this.work.nextMilestoneOn(), this.work.stepDueOn(), this.reserve.funding());
	}

}
