package org.article12.plans.domain;

import java.util.List;

/** An activity was corrected by somebody else since the page was made. */
public final class ActivityMoved extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<PlanChange> changes;

	ActivityMoved(List<PlanChange> changes) {
		super("The activity was corrected since");
		this.changes = List.copyOf(changes);
	}

	/** What was corrected, the last first. */
	public List<PlanChange> changes() {
		return this.changes;
	}

}
