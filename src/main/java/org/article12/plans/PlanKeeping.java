package org.article12.plans;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.store.PlanRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is on record of a plan itself, supersedes it by a later one, and
 * withdraws it. Nothing is deleted: requests rest on its activities.
 */
@Component
@Transactional
public class PlanKeeping {

	/** The register's name in its history and its proposals. */
	static final String REGISTER = "plans";

	private final PlanRepository plans;

	private final RegisterHistory history;

	private final WorkingDays calendar;

	PlanKeeping(PlanRepository plans, RegisterHistory history, WorkingDays calendar) {
		this.plans = plans;
		this.history = history;
		this.calendar = calendar;
	}

	static RegisterEntry entry(PlanId plan) {
		return RegisterEntry.of(REGISTER, plan);
	}

	/** All that is kept of a plan. */
	@Transactional(readOnly = true)
	public NewPlan content(PlanId id) {
		return find(id).content();
	}

	/**
	 * Corrects a plan.
	 * @param seen how often it was corrected when the page was made
	 * @param why the reason, for the record
	 * @return whether it could be, or another plan of the Party is that edition
	 * @throws EntryMoved when somebody else has corrected it since
	 * @throws Refused when nothing would change, no reason is given, or something of it
	 * cannot be
	 */
	public Recorded<PlanId> correct(CurrentUser by, PlanId id, int seen, NewPlan corrected, String why) {
		ImplementationPlan plan = lock(id, seen);
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		List<Difference> differences = require(plan, corrected);
		if (this.plans.findByPartyCodeAndEdition(plan.partyCode(), corrected.edition())
			.filter((other) -> !other.id().equals(id))
			.isPresent()) {
			return new NameTaken<>();
		}
		this.history.note(by, entry(id), seen + 1, differences, why);
		plan.become(corrected, this.calendar.today());
		return new OnRecord<>(id);
	}

	/**
	 * What would be otherwise in a plan.
	 * @throws Refused when nothing would, or something of it cannot be
	 */
	List<Difference> require(ImplementationPlan plan, NewPlan corrected) {
		List<Difference> differences = plan.content().changesTo(corrected);
		if (differences.isEmpty()) {
			throw new Refused(PlanRefusal.CORRECTION_WITHOUT_CHANGE);
		}
		PlanId later = corrected.supersededBy();
		if (later != null && !later.equals(plan.content().supersededBy())) {
			requireLater(plan, this.plans.findById(later.value()).orElse(null));
		}
		return differences;
	}

	private static void requireLater(ImplementationPlan plan, @Nullable ImplementationPlan later) {
		if (later == null || !later.partyCode().equals(plan.partyCode()) || later.endedOn() != null) {
			throw new Refused(PlanRefusal.PLAN_SUPERSEDED_BY_NONE);
		}
	}

	/** The plan, which nobody else changes until the transaction ends. */
	ImplementationPlan lock(PlanId id, int seen) {
		PartyCode party = this.plans.partyOf(id.value())
			.map(PartyCode::new)
			.orElseThrow(() -> new NotVisible("Plan " + id));
		this.plans.lock(party);
		ImplementationPlan plan = find(id);
		if (plan.version() != seen) {
			throw new EntryMoved(entry(id), this.history.since(entry(id), seen));
		}
		return plan;
	}

	private ImplementationPlan find(PlanId id) {
		return this.plans.findById(id.value()).orElseThrow(() -> new NotVisible("Plan " + id));
	}

}
