package org.article12.plans.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanActivity;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRefusal;
import org.jspecify.annotations.Nullable;

/** An activity of a plan, as the register keeps it. */
@Entity
@Table(name = "plan_activity")
public class PlannedActivity {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private ImplementationPlan plan;

	/** The plan's Party, so that the database itself lets a code stand once for it. */
	private String partyCode;

	private String code;

	private String title;

	private String heading;

	private String conventionArticle;

	private String pops;

	private @Nullable Integer startYear;

	private @Nullable Integer endYear;

	private @Nullable Long estimatedBudgetUsd;

	private String leadInstitution;

	private @Nullable LocalDate withdrawnOn;

	private boolean demonstration;

	private String note;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@CollectionTable(name = "plan_activity_area", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "area_code")
	private final Set<String> areas = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected PlannedActivity() {
	}

	/**
	 * An activity of a plan.
	 * @throws Refused when it lacks something, or something of it cannot be
	 */
	PlannedActivity(ImplementationPlan plan, NewActivity activity) {
		this.id = UUID.randomUUID();
		this.plan = plan;
		this.partyCode = plan.partyCode();
		this.demonstration = activity.demonstration();
		this.note = activity.note();
		become(activity);
	}

	/**
	 * Takes over what was corrected. Where it comes from, and whether it is sample data,
	 * stays.
	 */
	public final void become(NewActivity activity) {
		require(activity);
		this.code = activity.code();
		this.title = activity.title();
		this.heading = activity.heading();
		this.conventionArticle = activity.article();
		this.pops = activity.pops();
		this.startYear = activity.startYear();
		this.endYear = activity.endYear();
		this.estimatedBudgetUsd = activity.budgetUsd();
		this.leadInstitution = activity.leadInstitution();
		this.withdrawnOn = activity.withdrawnOn();
		Set<String> implied = activity.areas().stream().map(AreaCode::value).collect(Collectors.toSet());
		this.areas.retainAll(implied);
		this.areas.addAll(implied);
	}

	/** How often it was corrected. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The plan that it is in. */
	public PlanId plan() {
		return this.plan.id();
	}

	/**
	 * Requires that an activity says what each says, and nothing that cannot be.
	 * @throws Refused when it does not
	 */
	public static void require(NewActivity activity) {
		Written.required(activity.code(), NewActivity.LONGEST_CODE, PlanRefusal.ACTIVITY_WITHOUT_CODE);
		Written.required(activity.title(), NewActivity.LONGEST_TITLE, PlanRefusal.ACTIVITY_WITHOUT_TITLE);
		Written.atMost(activity.heading(), NewActivity.LONGEST_TITLE);
		Written.atMost(activity.article(), NewActivity.LONGEST_LINE);
		Written.atMost(activity.pops(), NewActivity.LONGEST_LINE);
		Written.atMost(activity.leadInstitution(), NewActivity.LONGEST_LINE);
		int start = Objects.requireNonNullElse(activity.startYear(), NewActivity.FIRST_YEAR);
		int end = Objects.requireNonNullElse(activity.endYear(), NewActivity.LAST_YEAR);
		if (start < NewActivity.FIRST_YEAR || end < start || end > NewActivity.LAST_YEAR) {
			throw new Refused(PlanRefusal.ACTIVITY_YEARS_IMPOSSIBLE, Integer.toString(NewActivity.FIRST_YEAR),
					Integer.toString(NewActivity.LAST_YEAR));
		}
		if (activity.budgetUsd() != null && activity.budgetUsd() < 0) {
			throw new Refused(PlanRefusal.ACTIVITY_COST_IMPOSSIBLE);
		}
	}

	/** Identifies it. */
	public ActivityId id() {
		return new ActivityId(this.id);
	}

	/** Whether it is in that plan. */
	public boolean isOf(PlanId other) {
		return this.plan.id().equals(other);
	}

	/** The activity as it was recorded. */
	public RecordedActivity recorded() {
		return new RecordedActivity(id(), version(),
				new NewActivity(this.code, this.title, this.heading, this.conventionArticle, this.pops, this.startYear,
						this.endYear, this.estimatedBudgetUsd, this.leadInstitution,
						this.areas.stream().map(AreaCode::new).collect(Collectors.toUnmodifiableSet()),
						this.withdrawnOn, this.demonstration, this.note));
	}

	/** The activity as other modules know it. */
	public PlanActivity view() {
		return new PlanActivity(id(), new PartyCode(this.partyCode), this.code, this.title, this.conventionArticle,
				this.pops, this.startYear, this.endYear, this.plan.edition(), this.leadInstitution,
				this.areas.stream().sorted().map(AreaCode::new).toList(), closedOn(), this.demonstration);
	}

	// With its plan, if not before.
	private @Nullable LocalDate closedOn() {
		LocalDate ended = this.plan.endedOn();
		LocalDate withdrawn = this.withdrawnOn;
		return (withdrawn == null || ended != null && ended.isBefore(withdrawn)) ? ended : withdrawn;
	}

}
