package org.article12.requests.domain;

import java.util.Set;

import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.DueDates;
import org.article12.requests.Particulars;
import org.article12.requests.PublicStage;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.Transition;
import org.article12.requests.TransitionTable;
import org.jspecify.annotations.Nullable;

/**
 * One act on a request, from when it is found possible until it is recorded. In between
 * whoever acts checks and changes what the act is about.
 */
final class Move {

	private final AssistanceRequest request;

	private final Transition transition;

	private final Occasion occasion;

	private DueDates recorded;

	private @Nullable RequestStatus to;

	/**
	 * Begins an act.
	 * @throws Refused {@code NOT_YOUR_REQUEST} when it is another Party's,
	 * {@code ACT_NOT_POSSIBLE} when the table does not have it
	 */
	Move(AssistanceRequest request, Act act, Occasion occasion) {
		RecordedActor by = occasion.by();
		if (by.party() != null && !by.party().equals(request.party())) {
			throw new Refused(RequestRefusal.NOT_YOUR_REQUEST, request.reference().value());
		}
		this.request = request;
		this.occasion = occasion;
		this.transition = TransitionTable.find(request.status(), act, by.actor())
			.orElseThrow(() -> notPossible(request, act));
		this.recorded = request.clocks().dates();
	}

	/**
	 * It leads to this one of the states to which the table lets it lead.
	 * @throws Refused {@code ACT_NOT_POSSIBLE} when the table does not
	 */
	Move to(RequestStatus to) {
		if (!this.transition.to().contains(to)) {
			throw notPossible(this.request, this.transition.act());
		}
		this.to = to;
		return this;
	}

	/** It is done. */
	void record(Particulars particulars) {
		record(null, particulars);
	}

	/** It is done to what one centre has of the request. */
	void record(@Nullable CentreCode centre, Particulars particulars) {
		Course course = this.request.course();
		RequestStatus before = course.status();
		course.stand(next(), this.occasion);
		if (PublicStage.of(before) != PublicStage.of(course.status())) {
			this.request.changedForPublic(this.occasion);
		}
		DueDates dates = course.clocks().dates();
		course.enter(this.transition.act(), before, this.occasion, centre, particulars,
				dates.equals(this.recorded) ? null : dates);
		this.recorded = dates;
	}

	/** Where the request stands then: by the table, or by the balance of its areas. */
	private RequestStatus next() {
		RequestStatus chosen = this.to;
		if (chosen != null) {
			return chosen;
		}
		Set<RequestStatus> possible = this.transition.to();
		if (possible.size() == 1) {
			return possible.iterator().next();
		}
		RequestStatus balance = this.request.course().areas().balance();
		if (!possible.contains(balance)) {
			throw new IllegalStateException(this.transition + " led to " + balance);
		}
		return balance;
	}

	private static Refused notPossible(AssistanceRequest request, Act act) {
		return new Refused(RequestRefusal.ACT_NOT_POSSIBLE, request.reference().value(), act.name(),
				request.status().name());
	}

}
