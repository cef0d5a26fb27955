package org.article12.plans.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
	 * @throws Refused when it says no edition or a day to come
	 */
	public ImplementationPlan(NewPlan plan, Instant recordedAt, LocalDate today) {
		Written.required(plan.edition(), NewPlan.LONGEST_EDITION, PlanRefusal.PLAN_WITHOUT_EDITION);
		if (plan.transmittedOn() != null && plan.transmittedOn().isAfter(today)) {
			throw new Refused(PlanRefusal.PLAN_TRANSMITTED_IN_FUTURE);
		}
		this.id = UUID.randomUUID();
		this.partyCode = plan.party().value();
		this.edition = plan.edition();
		this.kind = plan.kind();
		this.transmittedOn = plan.transmittedOn();
		this.demonstration = plan.demonstration();
		this.note = plan.note();
		this.recordedAt = recordedAt;
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
		return new NewPlan(new PartyCode(this.partyCode), this.edition, this.kind, this.transmittedOn,
				this.demonstration, this.note);
	}

	/** Whether the plan is on record just so, wherever that came from. */
	public boolean is(NewPlan plan) {
		return this.partyCode.equals(plan.party().value()) && this.edition.equals(plan.edition())
				&& this.kind == plan.kind() && Objects.equals(this.transmittedOn, plan.transmittedOn())
				&& this.demonstration == plan.demonstration();
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
				this.demonstration, Math.toIntExact(activities));
	}

}
