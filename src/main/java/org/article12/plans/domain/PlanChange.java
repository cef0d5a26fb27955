package org.article12.plans.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change in a plan or an activity: who, when, from what to what, and why. */
@Entity
@Immutable
@Table(name = "plan_change")
public class PlanChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID planId;

	private @Nullable UUID activityId;

	private Instant at;

	private UUID byPersonId;

	private String byName;

	private String field;

	@Column(name = "before")
	private String before;

	@Column(name = "after")
	private String after;

	private String why;

	@SuppressWarnings("NullAway.Init")
	protected PlanChange() {
	}

	PlanChange(PlanId plan, @Nullable ActivityId activity, Instant at, CurrentUser by, Difference difference,
			String why) {
		this.planId = plan.value();
		this.activityId = (activity != null) ? activity.value() : null;
		this.at = at;
		this.byPersonId = by.id().value();
		this.byName = by.name();
		this.field = difference.field();
		this.before = difference.before();
		this.after = difference.after();
		this.why = why;
	}

	/** When it was made. */
	public Instant at() {
		return this.at;
	}

	/** Who made it, by the name of that day. */
	public String byName() {
		return this.byName;
	}

	/** Whether that person made it. */
	public boolean isBy(PersonId person) {
		return this.byPersonId.equals(person.value());
	}

	/** What changed. */
	public Difference difference() {
		return new Difference(this.field, this.before, this.after);
	}

	/** The reason that was given. */
	public String why() {
		return this.why;
	}

	/**
	 * Something that differs between two states of an entry.
	 *
	 * @param field the field, as the register's table calls its column; empty for an
	 * entry that is new
	 * @param before as it was; empty where there was nothing
	 * @param after as it is now
	 */
	public record Difference(String field, String before, String after) {
	}

}
