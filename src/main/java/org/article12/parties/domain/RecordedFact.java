package org.article12.parties.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.parties.PartyFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a Party as it is stored: written once, and closed once when the register
 * knows better.
 */
@Entity
@Table(name = "party_fact")
class RecordedFact {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_fact")
	@SequenceGenerator(name = "party_fact", sequenceName = "party_fact_seq")
	private @Nullable Long id;

	// The fact names its Party itself: a list that alone knew which facts are its own
	// would
	// be asked for each of them, among all that a transaction has met.
	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "party_code", updatable = false)
	private RegisteredParty party;

	@Enumerated(EnumType.STRING)
	private PartyFact fact;

	private String value;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	private String source;

	private boolean confirmed;

	private String why;

	private Instant recordedAt;

	private @Nullable UUID byPersonId;

	private @Nullable String byName;

	private @Nullable Instant knownFrom;

	private @Nullable Instant knownUntil;

	@SuppressWarnings("NullAway.Init")
	protected RecordedFact() {
	}

	/**
	 * A fact that is known from now on.
	 * @param by who records it; null for what comes with the portal
	 */
	RecordedFact(RegisteredParty party, NewFact fact, @Nullable CurrentUser by, String why, Instant now) {
		this.party = party;
		this.fact = fact.fact();
		this.value = fact.value();
		this.validFrom = fact.from();
		this.validUntil = fact.until();
		this.source = fact.source();
		this.confirmed = fact.confirmed();
		this.why = why;
		this.recordedAt = now;
		this.byPersonId = (by != null) ? by.id().value() : null;
		this.byName = (by != null) ? by.name() : null;
		this.knownFrom = (by != null) ? now : null;
	}

	/** What is left of a fact for some of its days, as who recorded it said it. */
	private RecordedFact(RecordedFact whole, @Nullable LocalDate from, @Nullable LocalDate until, Instant now) {
		this.party = whole.party;
		this.fact = whole.fact;
		this.value = whole.value;
		this.validFrom = from;
		this.validUntil = until;
		this.source = whole.source;
		this.confirmed = whole.confirmed;
		this.why = whole.why;
		this.recordedAt = whole.recordedAt;
		this.byPersonId = whole.byPersonId;
		this.byName = whole.byName;
		this.knownFrom = now;
	}

	RecordedFact during(@Nullable LocalDate from, @Nullable LocalDate until, Instant now) {
		return new RecordedFact(this, from, until, now);
	}

	/** The register says so no more. */
	void close(Instant now) {
		this.knownUntil = (this.knownFrom != null && now.isBefore(this.knownFrom)) ? this.knownFrom : now;
	}

	/** Whether the register says so now. */
	boolean isKnown() {
		return this.knownUntil == null;
	}

	/** Whether it says something of that fact. */
	boolean isOf(PartyFact wanted) {
		return this.fact == wanted;
	}

	/** Whether it says something of the same fact as another. */
	boolean isLike(RecordedFact other) {
		return isOf(other.fact);
	}

	/** Whether it holds on a day; null for the beginning of all days. */
	boolean holdsAt(@Nullable LocalDate day) {
		return (this.validFrom == null || (day != null && !day.isBefore(this.validFrom)))
				&& (day == null || this.validUntil == null || day.isBefore(this.validUntil));
	}

	/**
	 * Whether a person recorded it; what came with the portal held from the beginning.
	 */
	boolean isOfPerson() {
		return this.byName != null;
	}

	/** Whether the register said so until another was recorded. */
	boolean wasKnownBefore(RecordedFact other) {
		Instant moment = other.recordedAt;
		return (this.knownFrom == null || this.knownFrom.isBefore(moment)) && this.knownUntil != null
				&& !this.knownUntil.isBefore(moment);
	}

	/** What it said of the days on which another holds; empty where they never meet. */
	Optional<RecordedFact> onDaysOf(RecordedFact other, Instant now) {
		LocalDate from = (this.validFrom == null
				|| (other.validFrom != null && other.validFrom.isAfter(this.validFrom))) ? other.validFrom
						: this.validFrom;
		LocalDate until = (this.validUntil == null
				|| (other.validUntil != null && other.validUntil.isBefore(this.validUntil))) ? other.validUntil
						: this.validUntil;
		return (from == null || until == null || from.isBefore(until)) ? Optional.of(during(from, until, now))
				: Optional.empty();
	}

	/** Whether it says, from the day on which another ends, what was said with it. */
	boolean continues(RecordedFact other) {
		return this.validFrom != null && this.validFrom.equals(other.validUntil) && this.fact == other.fact
				&& this.recordedAt.equals(other.recordedAt) && this.value.equals(other.value)
				&& this.source.equals(other.source) && this.confirmed == other.confirmed;
	}

	/** As the record of changes keeps it. */
	String said() {
		return new Said(this.value, this.validFrom, this.validUntil, this.source, this.confirmed).kept();
	}

	@Nullable LocalDate from() {
		return this.validFrom;
	}

	@Nullable LocalDate until() {
		return this.validUntil;
	}

	/** Whether it says the same, known from the same source as well as that. */
	boolean says(NewFact other) {
		return this.value.equals(other.value()) && this.source.equals(other.source())
				&& this.confirmed == other.confirmed();
	}

	/** The fact as others read it. */
	KnownFact view(PartyCode party) {
		return new KnownFact((this.id != null) ? this.id : 0, party, this.fact, this.value, this.validFrom,
				this.validUntil, this.source, this.confirmed, this.why, this.recordedAt, this.byName, this.knownFrom,
				this.knownUntil);
	}

}
