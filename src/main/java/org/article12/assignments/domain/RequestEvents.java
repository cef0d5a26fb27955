package org.article12.assignments.domain;

import java.time.Clock;
import java.util.EnumSet;

import org.article12.assignments.AssignmentStatus;
import org.article12.requests.DeliveryConfirmed;
import org.article12.requests.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what happens to the request itself, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestEvents {

	private final AssignmentRepository assignments;

	private final Clock clock;

	RequestEvents(AssignmentRepository assignments, Clock clock) {
		this.assignments = assignments;
		this.clock = clock;
	}

	@EventListener
	void on(RequestWithdrawn withdrawn) {
		for (Assignment live : this.assignments.findAndLockByRequestIdAndStatusIn(withdrawn.request().value(),
				AssignmentStatus.OPEN_WORK)) {
			live.takeBack(live.liveAreas(), "", withdrawn.by(), this.clock.instant());
			this.assignments.saveAndFlush(live);
		}
	}

	@EventListener
	void on(DeliveryConfirmed confirmed) {
		for (Assignment reported : this.assignments.findAndLockByRequestIdAndStatusIn(confirmed.request().value(),
				EnumSet.of(AssignmentStatus.REPORTED))) {
			reported.confirm();
			this.assignments.saveAndFlush(reported);
		}
	}

}
