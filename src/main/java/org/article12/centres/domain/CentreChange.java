package org.article12.centres.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.article12.centres.domain.Availability.Aspect;
import org.article12.centres.domain.Availability.Difference;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change in the register of centres: who, when, from what to what, and why. */
@Entity
@Immutable
@Table(name = "centre_change")
public class CentreChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String centreCode;

	private int version;

	private Instant at;

	private UUID byPersonId;

	private String byName;

	@Enumerated(EnumType.STRING)
	private Aspect aspect;

	@Column(name = "before")
	private String before;

	@Column(name = "after")
	private String after;

	private String why;

	@SuppressWarnings("NullAway.Init")
	protected CentreChange() {
	}

	CentreChange(CentreCode centre, int version, Instant at, CurrentUser by, Difference difference, String why) {
		this.centreCode = centre.value();
		this.version = version;
		this.at = at;
		this.byPersonId = by.id().value();
		this.byName = by.name();
		this.aspect = difference.aspect();
		this.before = difference.before();
		this.after = difference.after();
		this.why = why;
	}

	/** The centre's count of changes after this one. */
	public int version() {
		return this.version;
	}

	/** When it was made. */
	public Instant at() {
		return this.at;
	}

	/** Who made it. */
	public PersonId by() {
		return new PersonId(this.byPersonId);
	}

	/** The person's name as of that moment. */
	public String byName() {
		return this.byName;
	}

	/** What changed. */
	public Difference difference() {
		return new Difference(this.aspect, this.before, this.after);
	}

	/** The reason that was given. */
	public String why() {
		return this.why;
	}

}
