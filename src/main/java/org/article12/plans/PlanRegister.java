package org.article12.plans;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterHistory;
import org.article12.parties.Parties;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.store.CountedPlan;
import org.article12.plans.store.PlanRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds plans. */
@Component
@Transactional
public class PlanRegister {

	private final PlanRepository plans;

	private final RegisterHistory history;

	private final Parties parties;

	private final WorkingDays calendar;

	private final Clock clock;

	PlanRegister(PlanRepository plans, RegisterHistory history, Parties parties, WorkingDays calendar, Clock clock) {
		this.plans = plans;
		this.history = history;
		this.parties = parties;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * One page of the plans on record, by Party and edition.
	 * @param party whose plans, or null for those of all Parties
	 * @param number the page's number, from 1; beyond the last one it is the last one
	 * @param size how many plans a page holds
	 */
	@Transactional(readOnly = true)
	public PageOf<Plan> page(@Nullable PartyCode party, int number, int size) {
		String code = (party != null) ? party.value() : "";
		long total = this.plans.countOf(code);
		long last = Math.max(1, (total + size - 1) / size);
		int shown = (int) Math.clamp(number, 1, last);
		List<Plan> plans = this.plans.pageOf(code, PageRequest.of(shown - 1, size))
			.stream()
			.map(CountedPlan::view)
			.toList();
		return new PageOf<>(plans, shown, size, total);
	}

	/** A plan by its id. */
	@Transactional(readOnly = true)
	public Optional<Plan> find(PlanId id) {
		return this.plans.findCounted(id.value()).map(CountedPlan::view);
	}

	/** The plans with these ids, by Party and edition. */
	@Transactional(readOnly = true)
	public List<Plan> find(Collection<PlanId> ids) {
		return ids.isEmpty() ? List.of()
				: this.plans.counted(ids.stream().map(PlanId::value).toList()).stream().map(CountedPlan::view).toList();
	}

	/** The plans of a Party, by edition. */
	@Transactional(readOnly = true)
	public List<Plan> of(PartyCode party) {
		return this.plans.countedOf(party.value()).stream().map(CountedPlan::view).toList();
	}

	/**
	 * Records a plan, unless the Party has another of that edition.
	 * @param why the reason, for the record
	 * @throws Refused when something of it cannot be, or no reason is given
	 */
	public Recorded<PlanId> record(CurrentUser by, NewPlan plan, String why) {
		Written.required(why, Written.MOST, PlanRefusal.PLAN_WITHOUT_REASON);
		return record(plan, (id) -> this.history.note(by, PlanKeeping.entry(id), 0,
				List.of(Difference.recorded(plan.edition())), why));
	}

	/** The same for a plan that nobody records: one of the sample. */
	Recorded<PlanId> plant(NewPlan plan) {
		return record(plan, (_) -> {
		});
	}

	private Recorded<PlanId> record(NewPlan plan, Consumer<PlanId> note) {
		if (this.parties.find(plan.party()).isEmpty()) {
			throw new Refused(PlanRefusal.PLAN_OF_NO_PARTY);
		}
		this.plans.lock(plan.party());
		return this.plans.findByPartyCodeAndEdition(plan.party().value(), plan.edition())
			.map((known) -> onRecord(known, plan))
			.orElseGet(() -> {
				PlanId id = this.plans.save(made(plan)).id();
				note.accept(id);
				return new OnRecord<>(id);
			});
	}

	private ImplementationPlan made(NewPlan plan) {
		return new ImplementationPlan(plan, this.clock.instant(), this.calendar.today());
	}

	private static Recorded<PlanId> onRecord(ImplementationPlan known, NewPlan plan) {
		return known.is(plan) ? new OnRecord<>(known.id()) : new NameTaken<>();
	}

}
