package org.article12.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.article12.core.PartyCode;
import org.springframework.stereotype.Component;

/** Reads the activities of National Implementation Plans. */
@Component
public class Plans {

	private final PlanRegister plans;

	private final ActivityRegister activities;

	Plans(PlanRegister plans, ActivityRegister activities) {
		this.plans = plans;
		this.activities = activities;
	}

	/** The activities to which a Party can tie a request, by code. */
	public List<PlanActivity> activitiesOf(PartyCode party) {
		return this.activities.of(party).stream().filter(PlanActivity::isOpen).toList();
	}

	/** The activities with these ids, also withdrawn ones, by code. */
	public List<PlanActivity> activities(Collection<ActivityId> ids) {
		return ids.isEmpty() ? List.of() : this.activities.find(ids);
	}

	/** Whose plan that is, if there is such a plan. */
	public Optional<PartyCode> party(PlanId plan) {
		return this.plans.find(plan).map(Plan::party);
	}

}
