package org.article12.routing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.catalogue.AreaCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/**
 * What must hold before a centre can be considered for an area. Each rule answers with
 * the reason when it does not hold.
 */
enum HardRule {

	/**
	 * The centre is active: not suspended, and its mandate has not ended. No recorded end
	 * means active; on the recorded day it has ended.
	 */
	ACTIVE {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			LocalDate end = centre.endedOn();
			if (end != null && centre.hasEndedBy(need.asOf())) {
				return Optional.of(Reason.of(ReasonCode.ENDED, end));
			}
			return centre.suspended() ? Optional.of(Reason.of(ReasonCode.SUSPENDED)) : Optional.empty();
		}
	},

	/**
	 * The centre has not announced that it is away. Of one that is not active nothing is
	 * said of this.
	 */
	PRESENT {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			LocalDate back = centre.backOn();
			return (back != null && ACTIVE.objection(need, centre, area).isEmpty())
					? Optional.of(Reason.of(ReasonCode.AWAY, back)) : Optional.empty();
		}
	},

	/**
	 * The centre has the area. A row on a heading confers no area under it, so that only
	 * the very code counts.
	 */
	HAS_AREA {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			return centre.areas().containsKey(area) ? Optional.empty()
					: Optional.of(Reason.of(ReasonCode.NO_AREA, area));
		}
	},

	/** The centre has less work in hand than it can take. No capacity means no limit. */
	HAS_CAPACITY {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			Integer capacity = centre.capacity();
			return (capacity == null || centre.openWork() < capacity) ? Optional.empty()
					: Optional.of(Reason.of(ReasonCode.FULL, centre.openWork(), capacity));
		}
	},

	/** The centre has not declined this very request's area. */
	DID_NOT_DECLINE {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			return need.wasDeclinedBy(centre.code(), area) ? Optional.of(Reason.of(ReasonCode.DECLINED_BEFORE, area))
					: Optional.empty();
		}
	},

	/** The centre has not left an offer of this very request's area unanswered. */
	ANSWERED {
		@Override
		Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area) {
			return need.wasUnansweredBy(centre.code(), area)
				.map((due) -> Reason.of(ReasonCode.NO_ANSWER_BEFORE, due, area));
		}
	};

	/** Every rule. */
	static final List<HardRule> ALL = List.of(values());

	/** Why the centre cannot be considered for the area; empty when the rule holds. */
	abstract Optional<Reason> objection(Need need, CentreFacts centre, AreaCode area);

}
