package org.article12.assignments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferTo;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestRefusal;

/** How a centre was asked: on what ground and why, when, and until when it may answer. */
@Embeddable
class OfferMade {

	@Enumerated(EnumType.STRING)
	private OfferBasis basis;

	@Convert(converter = ReasonsColumn.class)
	private List<OfferReason> reasons;

	private Instant offeredAt;

	private LocalDate answerDueOn;

	@SuppressWarnings("NullAway.Init")
	protected OfferMade() {
	}

	OfferMade(OfferTo offer, Instant at, LocalDate answerDueOn) {
		this.basis = offer.basis();
		this.reasons = offer.reasons();
		this.offeredAt = at;
		this.answerDueOn = answerDueOn;
	}

	/** Requires that the date for the answer has passed. */
	void requireOverdue(WorkingDays calendar) {
		if (!calendar.isOver(this.answerDueOn)) {
			throw new Refused(AssignmentRefusal.OFFER_NOT_OVERDUE, this.answerDueOn);
		}
	}

	/** The centre may answer until a later day, which is not over. */
	void extend(LocalDate dueOn, WorkingDays calendar) {
		if (!dueOn.isAfter(this.answerDueOn) || calendar.isOver(dueOn)) {
			throw new Refused(RequestRefusal.DATE_NOT_LATER, this.answerDueOn);
		}
		this.answerDueOn = dueOn;
	}

	OfferBasis basis() {
		return this.basis;
	}

	List<OfferReason> reasons() {
		return this.reasons;
	}

	Instant offeredAt() {
		return this.offeredAt;
	}

	LocalDate answerDueOn() {
		return this.answerDueOn;
	}

}
