package org.article12.plans;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.domain.PlannedActivity;
import org.article12.plans.domain.RecordedActivity;
import org.article12.plans.store.PlanRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is on record of plans, one activity at a time or a whole table of them.
 * What was tied to an activity stays tied to it; each change is kept with its reason.
 */
@Component
@Transactional
public class Corrections {

	private final PlanRepository plans;

	private final RegisterHistory history;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final Clock clock;

	Corrections(PlanRepository plans, RegisterHistory history, Catalogue catalogue, WorkingDays calendar, Clock clock) {
		this.plans = plans;
		this.history = history;
		this.catalogue = catalogue;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** An activity of a plan, if there is such. */
	@Transactional(readOnly = true)
	public Optional<RecordedActivity> find(PlanId plan, ActivityId activity) {
		return this.plans.activity(activity.value()).filter((it) -> it.isOf(plan)).map(PlannedActivity::recorded);
	}

	/** The latest changes of a plan and its activities, the last first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> latest(PlanId plan, int most) {
		return this.history.latestWithParts(PlanKeeping.entry(plan), most);
	}

	/** All that was corrected in an activity, the last first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> of(PlanId plan, ActivityId activity) {
		return this.history.of(PlanKeeping.entry(plan).part(activity));
	}

	private static RegisterEntry entry(PlannedActivity activity) {
		return PlanKeeping.entry(activity.plan()).part(activity.id());
	}

	/**
	 * Corrects an activity.
	 * @param seen how often it was corrected when the page was made
	 * @param why the reason, for the record
	 * @return whether it could be, or the code is another activity's
	 * @throws EntryMoved when somebody else has corrected it since
	 * @throws Refused when nothing would change, or no reason is given
	 */
	public Recorded<ActivityId> correct(CurrentUser by, ActivityId id, int seen, NewActivity corrected, String why) {
		PlannedActivity activity = lock(id, seen);
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		List<Difference> differences = require(activity, corrected);
		if (this.plans.activity(activity.view().party().value(), corrected.code())
			.filter((other) -> !other.id().equals(id))
			.isPresent()) {
			return new NameTaken<>();
		}
		this.history.note(by, entry(activity), seen + 1, differences, why);
		activity.become(corrected);
		return new OnRecord<>(id);
	}

	/**
	 * What would be otherwise in an activity; refused where nothing would, or cannot be.
	 */
	List<Difference> require(PlannedActivity activity, NewActivity corrected) {
		corrected.require(this.catalogue, this.calendar.today());
		List<Difference> differences = activity.recorded().content().changesTo(corrected);
		if (differences.isEmpty()) {
			throw new Refused(PlanRefusal.CORRECTION_WITHOUT_CHANGE);
		}
		return differences;
	}

	/** The activity, which nobody else changes until the transaction ends. */
	PlannedActivity lock(ActivityId id, int seen) {
		NotVisible none = new NotVisible("Activity " + id);
		this.plans.lock(this.plans.partyOfActivity(id.value()).map(PartyCode::new).orElseThrow(() -> none));
		PlannedActivity activity = this.plans.activity(id.value()).orElseThrow(() -> none);
		if (activity.version() != seen) {
			throw new EntryMoved(entry(activity), this.history.since(entry(activity), seen));
		}
		return activity;
	}

	/** What is on record for some Parties, as far as their tables may change it. */
	@Transactional(readOnly = true)
	public OnRecordOf of(Set<PartyCode> parties) {
		List<String> codes = parties.stream().map(PartyCode::value).toList();
		Map<String, PlanOnRecord> plans = new LinkedHashMap<>();
		this.plans.plansOf(codes)
			.forEach((plan) -> plans.put(OnRecordOf.key(new PartyCode(plan.partyCode()), plan.edition()),
					new PlanOnRecord(plan.id(), plan.content())));
		Map<String, ActivityOnRecord> activities = new LinkedHashMap<>();
		this.plans.activitiesOfParties(codes)
			.forEach((it) -> activities.put(OnRecordOf.key(it.view().party(), it.recorded().content().code()),
					new ActivityOnRecord(it.plan(), it.recorded())));
		return new OnRecordOf(plans, activities);
	}

	/**
	 * Records the activities of a table: what is new, and what differs. Who calls has
	 * locked the Parties and compared.
	 * @param why the reason, for the record
	 */
	public void record(CurrentUser by, List<TableRow> rows, String why) {
		List<String> parties = rows.stream().map((row) -> row.plan().party().value()).distinct().toList();
		Map<String, ImplementationPlan> plans = new HashMap<>();
		this.plans.plansOf(parties).forEach((plan) -> plans.put(key(plan.content()), plan));
		Map<String, PlannedActivity> activities = new HashMap<>();
		this.plans.activitiesOfParties(parties)
			.forEach((activity) -> activities
				.put(OnRecordOf.key(activity.view().party(), activity.recorded().content().code()), activity));
		for (TableRow row : rows) {
			row.activity().require(this.catalogue, this.calendar.today());
			ImplementationPlan plan = plans.computeIfAbsent(key(row.plan()), (_) -> begin(by, row.plan(), why));
			PlannedActivity known = activities.get(OnRecordOf.key(row.plan().party(), row.activity().code()));
			if (known != null) {
				change(by, known, row.activity(), why);
			}
			else {
				PlannedActivity added = plan.add(row.activity());
				this.history.note(by, entry(added), 0, List.of(Difference.recorded(row.activity().code())), why);
			}
		}
	}

	private void change(CurrentUser by, PlannedActivity activity, NewActivity content, String why) {
		List<Difference> differences = activity.recorded().content().changesTo(content);
		this.history.note(by, entry(activity), activity.version() + 1, differences, why);
		activity.become(content);
	}

	private static String key(NewPlan plan) {
		return OnRecordOf.key(plan.party(), plan.edition());
	}

	/** Until the transaction ends nobody else changes the plans of these Parties. */
	public void lock(Set<PartyCode> parties) {
		new TreeSet<>(parties).forEach(this.plans::lock);
	}

	private ImplementationPlan begin(CurrentUser by, NewPlan plan, String why) {
		ImplementationPlan begun = this.plans
			.save(new ImplementationPlan(plan, this.clock.instant(), this.calendar.today()));
		this.history.note(by, PlanKeeping.entry(begun.id()), 0, List.of(Difference.recorded(plan.edition())), why);
		return begun;
	}

	/**
	 * A row of a table.
	 *
	 * @param plan whose activity it is; recorded with it where it is new
	 * @param activity what the row says
	 */
	public record TableRow(NewPlan plan, NewActivity activity) {
	}

	/** A plan on record. */
	public record PlanOnRecord(PlanId id, NewPlan content) {
	}

	/** An activity on record, and whose it is. */
	public record ActivityOnRecord(PlanId plan, RecordedActivity recorded) {
	}

	/**
	 * What is on record, by Party and edition, and by Party and code.
	 */
	public record OnRecordOf(Map<String, PlanOnRecord> plans, Map<String, ActivityOnRecord> activities) {

		static String key(PartyCode party, String name) {
			return party.value() + " " + name;
		}

		/** A Party's plan of that edition. */
		public Optional<PlanOnRecord> plan(PartyCode party, String edition) {
			return Optional.ofNullable(this.plans.get(key(party, edition)));
		}

		/** A Party's activity of that code. */
		public Optional<ActivityOnRecord> activity(PartyCode party, String code) {
			return Optional.ofNullable(this.activities.get(key(party, code)));
		}

	}

}
