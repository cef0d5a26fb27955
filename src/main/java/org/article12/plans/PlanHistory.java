package org.article12.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.CalendarSettings;
import org.article12.core.PartyCode;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterHistory;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.domain.PlannedActivity;
import org.article12.plans.domain.RecordedActivity;
import org.article12.plans.store.CountedPlan;
import org.article12.plans.store.PlanRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans as they stood: as they are, without what was recorded or changed since. An
 * activity of which nobody noted when it was recorded was there with its plan.
 */
@Component
@Transactional(readOnly = true)
public class PlanHistory {

	private final PlanRepository plans;

	private final RegisterHistory history;

	private final CalendarSettings calendar;

	PlanHistory(PlanRepository plans, RegisterHistory history, CalendarSettings calendar) {
		this.plans = plans;
		this.history = history;
		this.calendar = calendar;
	}

	/**
	 * The plans as they stood when a day had ended, by Party and edition of today.
	 * @param party whose plans, or null for those of all Parties
	 */
	public List<Plan> asOf(LocalDate day, @Nullable PartyCode party) {
		Instant end = endOf(day);
		Since since = since(end);
		return ((party != null) ? this.plans.countedOf(party.value()) : this.plans.allCounted()).stream()
			.filter((counted) -> counted.plan().recordedAt().isBefore(end))
			.map((counted) -> plan(counted, since))
			.toList();
	}

	/**
	 * A plan as it stood, with its activities by code; empty where it was not on record.
	 */
	public Optional<Stood> asOf(LocalDate day, PlanId id) {
		Instant end = endOf(day);
		return this.plans.findCounted(id.value())
			.filter((counted) -> counted.plan().recordedAt().isBefore(end))
			.map((counted) -> {
				Since since = since(end);
				return new Stood(plan(counted, since),
						this.plans.activitiesOf(id.value())
							.stream()
							.filter((activity) -> !since.isNew(activity))
							.map((activity) -> activity(activity, since))
							.toList());
			});
	}

	/**
	 * What activities with these ids were called before a moment, and in whose plan they
	 * were; those that were not on record are left out.
	 */
	public List<ActivityThen> activitiesBefore(Collection<ActivityId> ids, Instant moment) {
		// Read first: what changes between the two readings is then undone, not told.
		List<PlannedActivity> now = this.plans.activities(ids.stream().map(ActivityId::value).toList());
		Since since = since(moment);
		return now.stream()
			.filter((activity) -> !since.isNew(activity))
			.map((activity) -> new ActivityThen(activity.id(), activity.view().party(),
					activity(activity, since).content().code(), activity(activity, since).content().title()))
			.toList();
	}

	private static Plan plan(CountedPlan counted, Since since) {
		ImplementationPlan plan = counted.plan();
		NewPlan then = plan.content().with(since.before(plan.id().toString(), ""));
		return plan.view(counted.activities() - since.newOf(plan.id())).as(then);
	}

	private static RecordedActivity activity(PlannedActivity activity, Since since) {
		RecordedActivity today = activity.recorded();
		NewActivity then = today.content().with(since.before(activity.plan().toString(), today.id().toString()));
		return new RecordedActivity(today.id(), today.version(), then);
	}

	private Since since(Instant moment) {
		return new Since(this.history.sinceWithParts(PlanKeeping.REGISTER, moment)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.entry().key())));
	}

	private Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant();
	}

	/**
	 * A plan as it stood.
	 *
	 * @param activities its activities, by code
	 */
	public record Stood(Plan plan, List<RecordedActivity> activities) {
	}

	/**
	 * An activity as it was called.
	 *
	 * @param id its id
	 * @param party whose plan it was in
	 * @param code the plan's own code for it
	 * @param title what it was called
	 */
	public record ActivityThen(ActivityId id, PartyCode party, String code, String title) {
	}

	/**
	 * What was recorded and changed since.
	 *
	 * @param changes by plan, the latest first
	 */
	private record Since(Map<String, List<RegisterChange>> changes) {

		// What the fields said before; the earliest change has the last word.
		Map<String, String> before(String plan, String part) {
			Map<String, String> before = new HashMap<>();
			of(plan).stream()
				.filter((change) -> change.entry().part().equals(part))
				.flatMap((change) -> change.differences().stream())
				.filter((one) -> !one.isNewEntry())
				.forEach((one) -> before.put(one.field(), one.before()));
			return before;
		}

		boolean isNew(PlannedActivity activity) {
			return newParts(activity.plan().toString()).contains(activity.id().toString());
		}

		int newOf(PlanId plan) {
			return newParts(plan.toString()).size();
		}

		private Set<String> newParts(String plan) {
			return of(plan).stream()
				.filter((change) -> !change.entry().part().isEmpty())
				.filter((change) -> change.differences().stream().anyMatch(Difference::isNewEntry))
				.map((change) -> change.entry().part())
				.collect(Collectors.toSet());
		}

		private List<RegisterChange> of(String plan) {
			return this.changes.getOrDefault(plan, List.of());
		}

	}

}
