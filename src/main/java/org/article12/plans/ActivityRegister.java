package org.article12.plans;

import java.util.Collection;
import java.util.List;

import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.PlannedActivity;
import org.article12.plans.domain.RecordedActivity;
import org.article12.plans.store.PlanRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds the activities of plans. */
@Component
@Transactional
public class ActivityRegister {

	private final PlanRepository plans;

	private final Catalogue catalogue;

	ActivityRegister(PlanRepository plans, Catalogue catalogue) {
		this.plans = plans;
		this.catalogue = catalogue;
	}

	/** The activities of a plan, by code. */
	@Transactional(readOnly = true)
	public List<RecordedActivity> of(PlanId plan) {
		return this.plans.activitiesOf(plan.value()).stream().map(PlannedActivity::recorded).toList();
	}

	/** All activities on record for a Party, by code. */
	@Transactional(readOnly = true)
	public List<PlanActivity> of(PartyCode party) {
		return this.plans.activitiesOf(party.value()).stream().map(PlannedActivity::view).toList();
	}

	/** The activities with these ids, by code. */
	@Transactional(readOnly = true)
	public List<PlanActivity> find(Collection<ActivityId> ids) {
		return this.plans.activities(ids.stream().map(ActivityId::value).toList())
			.stream()
			.map(PlannedActivity::view)
			.toList();
	}

	/**
	 * Records an activity of a plan, unless the Party has another of that code, in this
	 * plan or another.
	 * @throws Refused when something of it cannot be
	 */
	public Recorded<ActivityId> record(Plan plan, NewActivity activity) {
		activity.requireAreas(this.catalogue);
		this.plans.lock(plan.party());
		return this.plans.activity(plan.party().value(), activity.code())
			.map((known) -> onRecord(known, plan, activity))
			.orElseGet(() -> new OnRecord<>(add(plan, activity)));
	}

	private static Recorded<ActivityId> onRecord(PlannedActivity known, Plan plan, NewActivity activity) {
		return (known.isOf(plan.id()) && known.recorded().content().equals(activity)) ? new OnRecord<>(known.id())
				: new NameTaken<>();
	}

	private ActivityId add(Plan plan, NewActivity activity) {
		return this.plans.findById(plan.id().value()).orElseThrow().add(activity).id();
	}

}
