package org.article12.plans.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.article12.plans.PlanRefusal;
import org.jspecify.annotations.Nullable;

/** A National Implementation Plan as the register keeps it, with its activities. */
@Entity
@Table(name = "plan")
public class ImplementationPlan {

	@Id
	private UUID id;

	private String partyCode;

	private String edition;

	@Enumerated(EnumType.STRING)
	private PlanKind kind;

	private @Nullable LocalDate transmittedOn;

	private @Nullable Integer coversUntil;

	private String link;

	private @Nullable LocalDate endedOn;

	private @Nullable UUID supersededBy;

	private boolean demonstration;

	private String note;

	private Instant recordedAt;

	@Version
	private @Nullable Integer version;

	@OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
	private final List<PlannedActivity> activities = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ImplementationPlan() {
	}

	/**
	 * A plan without activities.
	 * @param today the Secretariat's day on which it is recorded
	 * @throws Refused when something of it cannot be
	 */
	public ImplementationPlan(NewPlan plan, Instant recordedAt, LocalDate today) {
		this.id = UUID.randomUUID();
		this.partyCode = plan.party().value();
		this.demonstration = plan.demonstration();
		this.note = plan.note();
		this.recordedAt = recordedAt;
		become(plan, today);
	}

	/**
	 * Takes over what was corrected. Whose it is, where it comes from, and whether it is
	 * sample data, stays.
	 * @param today the Secretariat's day
	 * @throws Refused when it says no edition, a day to come, or that it was superseded
	 * by itself
	 */
	public final void become(NewPlan plan, LocalDate today) {
		require(plan, today);
		this.edition = plan.edition();
		this.kind = plan.kind();
		this.transmittedOn = plan.transmittedOn();
		this.coversUntil = plan.coversUntil();
		this.link = plan.link();
		this.endedOn = plan.endedOn();
		this.supersededBy = (plan.supersededBy() != null) ? plan.supersededBy().value() : null;
	}

	private void require(NewPlan plan, LocalDate today) {
		Written.required(plan.edition(), NewPlan.LONGEST_EDITION, PlanRefusal.PLAN_WITHOUT_EDITION);
		Written.atMost(plan.link(), NewPlan.LONGEST_LINK);
		if (plan.transmittedOn() != null && plan.transmittedOn().isAfter(today)) {
			throw new Refused(PlanRefusal.PLAN_TRANSMITTED_IN_FUTURE);
		}
		if (plan.endedOn() != null && plan.endedOn().isAfter(today)) {
			throw new Refused(PlanRefusal.PLAN_ENDED_IN_FUTURE);
		}
		if (plan.supersededBy() != null && (plan.endedOn() == null || plan.supersededBy().value().equals(this.id))) {
			throw new Refused(PlanRefusal.PLAN_SUPERSEDED_BY_NONE);
		}
	}

	/** How often it was corrected. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** Since when its Party does not go by it any more; null while it does. */
	public @Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	/** When it was recorded. */
	public Instant recordedAt() {
		return this.recordedAt;
	}

	/** Identifies it. */
	public PlanId id() {
		return new PlanId(this.id);
	}

	/** Whose plan it is. */
	public String partyCode() {
		return this.partyCode;
	}

	/** Tells it from the Party's other plans. */
	public String edition() {
		return this.edition;
	}

	/** The plan as it was recorded. */
	public NewPlan content() {
		return new NewPlan(new PartyCode(this.partyCode), this.edition, this.kind, this.transmittedOn, this.coversUntil,
				this.link, this.endedOn, superseding(), this.demonstration, this.note);
	}

	/** Whether the plan is on record just so, wherever that came from. */
	public boolean is(NewPlan plan) {
		return this.partyCode.equals(plan.party().value()) && this.demonstration == plan.demonstration()
				&& content().changesTo(plan).isEmpty();
	}

	/** Adds an activity, whose code no other activity of the Party has. */
	public PlannedActivity add(NewActivity activity) {
		PlannedActivity added = new PlannedActivity(this, activity);
		this.activities.add(added);
		return added;
	}

	/**
	 * The plan as other modules know it.
	 * @param activities how many of its activities are on record
	 */
	public Plan view(long activities) {
		return new Plan(id(), new PartyCode(this.partyCode), this.edition, this.kind, this.transmittedOn,
				this.coversUntil, this.link, this.endedOn, superseding(), this.demonstration, version(),
				Math.toIntExact(activities));
	}

	private @Nullable PlanId superseding() {
		return (this.supersededBy != null) ? new PlanId(this.supersededBy) : null;
	}

}
