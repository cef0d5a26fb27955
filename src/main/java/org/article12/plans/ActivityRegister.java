package org.article12.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterHistory;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.PlannedActivity;
import org.article12.plans.domain.RecordedActivity;
import org.article12.plans.store.ActivityRecords;
import org.article12.plans.store.PlanRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds the activities of plans. */
@Component
@Transactional
public class ActivityRegister {

	private final PlanRepository plans;

	private final ActivityRecords records;

	private final RegisterHistory history;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	ActivityRegister(PlanRepository plans, ActivityRecords records, RegisterHistory history, Catalogue catalogue,
			WorkingDays calendar) {
		this.plans = plans;
		this.records = records;
		this.history = history;
		this.calendar = calendar;
		this.catalogue = catalogue;
	}

	/** The activities of a plan, by code. */
	@Transactional(readOnly = true)
	public List<RecordedActivity> of(PlanId plan) {
		return this.plans.activitiesOf(plan.value()).stream().map(PlannedActivity::recorded).toList();
	}

	/** The activities of all plans of a Party, by code. */
	@Transactional(readOnly = true)
	public Map<PlanId, List<RecordedActivity>> byPlan(PartyCode party) {
		return this.plans.activitiesOf(party.value())
			.stream()
			.collect(Collectors.groupingBy(PlannedActivity::plan,
					Collectors.mapping(PlannedActivity::recorded, Collectors.toList())));
	}

	/** All activities on record for a Party, by code. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<PlanActivity> of(PartyCode party) {
		return this.records.of(party);
	}

	/** The activities with these ids, by code. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<PlanActivity> find(Collection<ActivityId> ids) {
		return this.records.find(List.copyOf(ids));
	}

	/**
	 * Records an activity of a plan, unless the Party has another of that code, in this
	 * plan or another.
	 * @param why the reason, for the record
	 * @throws Refused when something of it cannot be, or no reason is given
	 */
	public Recorded<ActivityId> record(CurrentUser by, Plan plan, NewActivity activity, String why) {
		Written.required(why, Written.MOST, PlanRefusal.PLAN_WITHOUT_REASON);
		return record(plan, activity, (id) -> this.history.note(by, PlanKeeping.entry(plan.id()).part(id), 0,
				List.of(Difference.recorded(activity.code())), why));
	}

	/** The same for an activity that nobody records: one of the sample. */
	Recorded<ActivityId> plant(Plan plan, NewActivity activity) {
		return record(plan, activity, (_) -> {
		});
	}

	private Recorded<ActivityId> record(Plan plan, NewActivity activity, Consumer<ActivityId> note) {
		activity.require(this.catalogue, this.calendar.today());
		this.plans.lock(plan.party());
		return this.plans.activity(plan.party().value(), activity.code())
			.map((known) -> onRecord(known, plan, activity))
			.orElseGet(() -> {
				ActivityId id = add(plan, activity);
				note.accept(id);
				return new OnRecord<>(id);
			});
	}

	private static Recorded<ActivityId> onRecord(PlannedActivity known, Plan plan, NewActivity activity) {
		return (known.isOf(plan.id()) && known.recorded().content().equals(activity)) ? new OnRecord<>(known.id())
				: new NameTaken<>();
	}

	private ActivityId add(Plan plan, NewActivity activity) {
		return this.plans.findById(plan.id().value()).orElseThrow().add(activity).id();
	}

}
