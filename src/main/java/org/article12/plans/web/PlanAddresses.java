package org.article12.plans.web;

import java.util.Optional;
import java.util.UUID;

import org.article12.plans.ActivityId;
import org.article12.plans.PlanId;

/** Reads ids from addresses. */
final class PlanAddresses {

	private PlanAddresses() {
	}

	/** The plan that an address names; empty when it is no id at all. */
	static Optional<PlanId> plan(String id) {
		return uuid(id).map(PlanId::new);
	}

	/** The activity that an address names; empty when it is no id at all. */
	static Optional<ActivityId> activity(String id) {
		return uuid(id).map(ActivityId::new);
	}

	private static Optional<UUID> uuid(String id) {
		try {
			return Optional.of(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
