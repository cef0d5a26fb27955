package org.article12.plans.domain;

import java.time.Clock;
import java.time.Instant;
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
import org.article12.plans.ActivityId;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRefusal;
import org.article12.plans.Recorded;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.PlanChange.Difference;
import org.springframework.data.domain.Limit;
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

	private final PlanChanges changes;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final Clock clock;

	Corrections(PlanRepository plans, PlanChanges changes, Catalogue catalogue, WorkingDays calendar, Clock clock) {
		this.plans = plans;
		this.changes = changes;
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
	public List<PlanChange> latest(PlanId plan, int most) {
		return this.changes.findByPlanIdOrderByIdDesc(plan.value(), Limit.of(most));
	}

	/** All that was corrected in an activity, the last first. */
	@Transactional(readOnly = true)
	public List<PlanChange> of(ActivityId activity) {
		return this.changes.findByActivityIdOrderByIdDesc(activity.value());
	}

	/**
	 * Corrects an activity.
	 * @param seen how often it was corrected when the page was made
	 * @param why the reason, for the record
	 * @return whether it could be, or the code is another activity's
	 * @throws ActivityMoved when somebody else has corrected it since
	 * @throws Refused when nothing would change, or no reason is given
	 */
	public Recorded<ActivityId> correct(CurrentUser by, ActivityId id, int seen, NewActivity corrected, String why) {
		PlannedActivity activity = this.plans.activity(id.value()).orElseThrow(() -> new NotVisible("Activity " + id));
		this.plans.lock(activity.view().party());
		if (activity.version() != seen) {
			throw new ActivityMoved(of(id));
		}
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		corrected.requireAreas(this.catalogue);
		List<Difference> differences = activity.recorded().content().changesTo(corrected);
		if (differences.isEmpty()) {
			throw new Refused(PlanRefusal.CORRECTION_WITHOUT_CHANGE);
		}
		if (this.plans.activity(activity.view().party().value(), corrected.code())
			.filter((other) -> !other.id().equals(id))
			.isPresent()) {
			return new NameTaken<>();
		}
		activity.become(corrected);
		note(by, activity, differences, why, this.clock.instant());
		return new OnRecord<>(id);
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
		Instant now = this.clock.instant();
		for (TableRow row : rows) {
			row.activity().requireAreas(this.catalogue);
			PartyCode party = row.plan().party();
			ImplementationPlan plan = this.plans.findByPartyCodeAndEdition(party.value(), row.plan().edition())
				.orElseGet(() -> begin(by, row.plan(), why, now));
			Optional<PlannedActivity> known = this.plans.activity(party.value(), row.activity().code());
			if (known.isEmpty()) {
				PlannedActivity added = plan.add(row.activity());
				this.plans.save(plan);
				note(by, added, List.of(new Difference("", "", row.activity().code())), why, now);
			}
			else {
				List<Difference> differences = known.get().recorded().content().changesTo(row.activity());
				known.get().become(row.activity());
				note(by, known.get(), differences, why, now);
			}
		}
	}

	/** Until the transaction ends nobody else changes the plans of these Parties. */
	public void lock(Set<PartyCode> parties) {
		new TreeSet<>(parties).forEach(this.plans::lock);
	}

	private ImplementationPlan begin(CurrentUser by, NewPlan plan, String why, Instant now) {
		ImplementationPlan begun = this.plans.save(new ImplementationPlan(plan, now, this.calendar.today()));
		this.changes.save(new PlanChange(begun.id(), null, now, by, new Difference("", "", plan.edition()), why));
		return begun;
	}

	private void note(CurrentUser by, PlannedActivity activity, List<Difference> differences, String why, Instant now) {
		differences.forEach((difference) -> this.changes
			.save(new PlanChange(activity.plan(), activity.id(), now, by, difference, why)));
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
