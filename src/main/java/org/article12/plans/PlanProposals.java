package org.article12.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterProposals;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.domain.PlannedActivity;
import org.article12.plans.domain.RecordedActivity;
import org.article12.plans.store.PlanRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What focal points would have the register say of their Party's plans: they propose
 * activities and corrections, the Secretariat accepts all of it, some, or nothing.
 */
@Service
@Transactional
public class PlanProposals {

	private static final int LATEST = 20;

	private final PlanRepository plans;

	private final PlanRegister register;

	private final ActivityRegister activities;

	private final PlanKeeping keeping;

	private final Corrections corrections;

	private final RegisterProposals proposals;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	PlanProposals(PlanRepository plans, PlanRegister register, ActivityRegister activities, PlanKeeping keeping,
			Corrections corrections, RegisterProposals proposals, Catalogue catalogue, WorkingDays calendar) {
		this.plans = plans;
		this.register = register;
		this.activities = activities;
		this.keeping = keeping;
		this.corrections = corrections;
		this.proposals = proposals;
		this.catalogue = catalogue;
		this.calendar = calendar;
	}

	/** What was proposed lately of a plan and its activities, the latest first. */
	@Transactional(readOnly = true)
	public List<Proposed> of(PlanId plan) {
		return this.proposals.of(PlanKeeping.entry(plan), LATEST);
	}

	/** The same of all plans of a Party. */
	@Transactional(readOnly = true)
	public List<Proposed> of(PartyCode party) {
		Set<String> keys = this.register.of(party)
			.stream()
			.map((plan) -> plan.id().toString())
			.collect(Collectors.toSet());
		return this.proposals.of(PlanKeeping.REGISTER, keys, LATEST);
	}

	/** How much awaits a decision, by plan. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Map<PlanId, Long> open() {
		return this.proposals.open(PlanKeeping.REGISTER)
			.entrySet()
			.stream()
			.collect(Collectors.toMap((open) -> new PlanId(UUID.fromString(open.getKey())), Map.Entry::getValue));
	}

	/** A proposal on a plan or one of its activities, with what it is about. */
	@Transactional(readOnly = true)
	public Optional<Subject> find(PlanId plan, UUID id) {
		return this.proposals.find(PlanKeeping.entry(plan), id).map((one) -> subject(plan, one));
	}

	private Subject subject(PlanId plan, Proposed proposed) {
		Optional<RecordedActivity> activity = activity(proposed);
		int version = activity.map(RecordedActivity::version)
			.orElseGet(() -> this.register.find(plan).map(Plan::version).orElseThrow());
		return new Subject(proposed, activity, version);
	}

	private Optional<RecordedActivity> activity(Proposed proposed) {
		String part = proposed.entry().part();
		return part.isEmpty() ? Optional.empty()
				: this.plans.activity(UUID.fromString(part)).map(PlannedActivity::recorded);
	}

	/**
	 * Proposes an activity. Nothing in the register changes.
	 * @param why the reason
	 * @throws Refused when it could not be recorded, or no reason is given
	 */
	public void propose(CurrentUser by, Plan plan, NewActivity wanted, String why) {
		Written.required(why, Written.MOST, PlanRefusal.PLAN_WITHOUT_REASON);
		wanted.require(this.catalogue, this.calendar.today());
		PlannedActivity.require(wanted);
		requireFree(plan.party(), wanted.code());
		this.proposals.add(by, PlanKeeping.entry(plan.id()).part(UUID.randomUUID()),
				NewActivity.blank(plan.demonstration()).changesTo(wanted), why);
	}

	/**
	 * Proposes that an activity be otherwise. Nothing in the register changes.
	 * @param seen how often it was corrected when the page was made
	 * @param why the reason
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, it could not be recorded so, or no
	 * reason is given
	 */
	public void propose(CurrentUser by, ActivityId id, int seen, NewActivity corrected, String why) {
		PlannedActivity activity = this.corrections.lock(id, seen);
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		List<Difference> differences = this.corrections.require(activity, corrected);
		PlannedActivity.require(corrected);
		if (!corrected.code().equals(activity.recorded().content().code())) {
			requireFree(activity.view().party(), corrected.code());
		}
		this.proposals.add(by, PlanKeeping.entry(activity.plan()).part(id), differences, why);
	}

	/** The same for a plan itself. */
	public void propose(CurrentUser by, PlanId id, int seen, NewPlan corrected, String why) {
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		this.proposals.add(by, PlanKeeping.entry(id), this.keeping.require(this.keeping.lock(id, seen), corrected),
				why);
	}

	private void requireFree(PartyCode party, String code) {
		if (this.plans.activity(party.value(), code).isPresent()) {
			throw new Refused(PlanRefusal.PROPOSED_NAME_TAKEN);
		}
	}

	/**
	 * Decides on a proposal: what is accepted of it is recorded.
	 * @param seen how often the activity, or else the plan, had changed when the page was
	 * made
	 * @param accepted names of the fields that are accepted
	 * @param why the reason, for the record
	 * @throws EntryMoved when that has changed since, or it was decided before
	 * @throws Refused when no reason is given, or what is accepted cannot be recorded
	 */
	public void decide(CurrentUser by, PlanId id, UUID proposal, int seen, Set<String> accepted, String why) {
		Written.required(why, Written.MOST, PlanRefusal.CORRECTION_WITHOUT_REASON);
		Subject subject = find(id, proposal).orElseThrow(() -> new NotVisible("Proposal " + proposal));
		RegisterEntry entry = subject.proposed().entry();
		Optional<ActivityId> activity = subject.activity().map(RecordedActivity::id);
		if (activity.isPresent()) {
			this.corrections.lock(activity.get(), seen);
		}
		else {
			this.keeping.lock(id, seen);
		}
		Map<String, String> wanted = this.proposals.decide(by, subject.proposed(), accepted, why)
			.stream()
			.collect(Collectors.toMap(Difference::field, Difference::after));
		if (!wanted.isEmpty() && record(by, id, entry, activity, seen, wanted, why) instanceof NameTaken) {
			throw new Refused(PlanRefusal.PROPOSED_NAME_TAKEN);
		}
	}

	private Recorded<?> record(CurrentUser by, PlanId id, RegisterEntry entry, Optional<ActivityId> activity, int seen,
			Map<String, String> wanted, String why) {
		if (activity.isPresent()) {
			NewActivity content = this.corrections.find(id, activity.get()).orElseThrow().content();
			return this.corrections.correct(by, activity.get(), seen, content.with(wanted), why);
		}
		if (entry.part().isEmpty()) {
			return this.keeping.correct(by, id, seen, this.keeping.content(id).with(wanted), why);
		}
		Plan plan = this.register.find(id).orElseThrow();
		return this.activities.record(by, plan, NewActivity.blank(plan.demonstration()).with(wanted), why);
	}

	/**
	 * Takes a proposal back that its Party no longer makes.
	 * @throws EntryMoved when it was decided or taken back before
	 */
	public void withdraw(CurrentUser by, PlanId plan, UUID id) {
		this.proposals.withdraw(by, find(plan, id).orElseThrow(() -> new NotVisible("Proposal " + id)).proposed());
	}

	/**
	 * A proposal with what it is about.
	 *
	 * @param activity the activity; empty where the plan itself or a new activity is
	 * proposed
	 * @param version how often the activity, or else the plan, has changed
	 */
	public record Subject(Proposed proposed, Optional<RecordedActivity> activity, int version) {
	}

}
