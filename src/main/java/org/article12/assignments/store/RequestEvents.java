package org.article12.assignments.store;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Disputed;
import org.article12.assignments.Work;
import org.article12.assignments.WorkContent;
import org.article12.assignments.domain.Assignment;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.ActsTakenBack;
import org.article12.requests.AssignmentState;
import org.article12.requests.DeliveryConfirmed;
import org.article12.requests.DeliveryDisputed;
import org.article12.requests.Evaluation;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
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

	private final WorkStore works;

	private final Clock clock;

	RequestEvents(AssignmentRepository assignments, WorkStore works, Clock clock) {
		this.assignments = assignments;
		this.works = works;
		this.clock = clock;
	}

	@EventListener
	void on(RequestWithdrawn withdrawn) {
		for (Assignment live : this.assignments.findAndLockByRequestIdAndStatusIn(withdrawn.request().value(),
				AssignmentStatus.OPEN_WORK)) {
			live.end(withdrawn.by(), this.clock.instant());
			this.assignments.saveAndFlush(live);
		}
	}

	/**
	 * What was asked of a centre since ends; what had been asked before stands again.
	 */
	@EventListener
	void on(ActsTakenBack taken) {
		Map<UUID, AssignmentState> before = new HashMap<>();
		taken.before().stream().filter((one) -> one.id() != null).forEach((one) -> before.put(one.id(), one));
		for (Assignment live : this.assignments.findAndLockByRequestIdAndStatusIn(taken.request().value(),
				AssignmentStatus.OPEN_WORK)) {
			if (!before.containsKey(live.id().value())) {
				live.end(taken.by(), this.clock.instant());
				this.assignments.saveAndFlush(live);
			}
		}
		before.forEach((id, state) -> this.assignments.findAndLockById(id)
			.filter((one) -> differs(one.record(), state))
			.ifPresent((one) -> {
				one.standAgain(state);
				this.assignments.saveAndFlush(one);
			}));
	}

	private static boolean differs(AssignmentRecord now, AssignmentState before) {
		return !now.status().name().equals(before.stage().name()) || !now.liveAreas().equals(before.live());
	}

	@EventListener
	void on(DeliveryConfirmed confirmed) {
		for (Assignment reported : reported(confirmed.request())) {
			Evaluation evaluation = confirmed.evaluations().get(reported.centre());
			if (evaluation == null) {
				throw new Refused(AssignmentRefusal.EVALUATION_MISSING, reported.centre().value());
			}
			Work work = next(reported, Act.CONFIRM, confirmed.by(), new Confirmed(evaluation));
			this.works.append(reported.id(), work);
			reported.confirm(work);
			this.assignments.saveAndFlush(reported);
		}
	}

	@EventListener
	void on(DeliveryDisputed disputed) {
		for (Assignment reported : reported(disputed.request())) {
			String words = disputed.words().get(reported.centre());
			if (words != null) {
				Work work = next(reported, Act.DISPUTE, disputed.by(), new Disputed(words));
				this.works.append(reported.id(), work);
				reported.dispute(work, disputed.dueOn());
				this.assignments.saveAndFlush(reported);
			}
		}
	}

	private List<Assignment> reported(RequestId request) {
		return this.assignments.findAndLockByRequestIdAndStatusIn(request.value(),
				EnumSet.of(AssignmentStatus.REPORTED));
	}

	private Work next(Assignment assignment, Act act, RecordedActor by, WorkContent content) {
		return new Work(assignment.lastEntry() + 1, act, this.clock.instant(), by.person(), by.name(), content);
	}

}
