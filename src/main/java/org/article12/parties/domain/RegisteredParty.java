package org.article12.parties.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A Party, or a State on its way to become one, as the register keeps it: what never
 * changes, and what is known of it fact by fact. Of one fact no two hold on the same day.
 */
@Entity
@Table(name = "party")
public class RegisteredParty {

	@Id
	private String code;

	private String iso2;

	@Embedded
	private Place place;

	private String notes;

	// When it last changed: each change counts, also one that adds no fact.
	private @Nullable Instant changedAt;

	@Version
	private @Nullable Integer version;

	// A fact names its Party itself; the list is what moves the number of the entry.
	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "party_code", insertable = false, updatable = false)
	private final List<RecordedFact> facts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected RegisteredParty() {
	}

	/**
	 * A Party of which nothing is known yet.
	 * @param iso2 its ISO 3166-1 alpha-2 code
	 * @param notes what is to be known of the entry
	 */
	public RegisteredParty(PartyCode code, String iso2, Place place, String notes) {
		this.code = code.value();
		this.iso2 = iso2;
		this.place = place;
		this.notes = notes;
	}

	/** Its code. */
	public PartyCode code() {
		return new PartyCode(this.code);
	}

	/** How often the Party has changed. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** What never changes of it. */
	public PartyIdentity identity() {
		return new PartyIdentity(code(), this.iso2, this.place.subregion(), this.place.latitude().doubleValue(),
				this.place.longitude().doubleValue());
	}

	/** What is known of it now. */
	public PartyEntry entry() {
		return new PartyEntry(identity(),
				this.facts.stream().filter(RecordedFact::isKnown).map((fact) -> fact.view(code())).toList());
	}

	/** It came with the portal as known from the beginning. */
	public void cameWith(NewFact fact, Instant now) {
		this.facts.add(new RecordedFact(this, fact, null, "", now));
	}

	/**
	 * From now on the register knows this. What held on its first day ends there; what
	 * was to begin later still does.
	 * @return what differs, as the record of changes keeps it
	 * @throws Refused when that is on record just so, or another begins before it ends
	 */
	public List<Difference> record(NewFact fact, CurrentUser by, String why, Instant now) {
		Optional<LocalDate> next = known(fact.fact()).map(RecordedFact::from)
			.flatMap(Stream::ofNullable)
			.filter((from) -> fact.from() == null || from.isAfter(fact.from()))
			.min(Comparator.naturalOrder());
		LocalDate wanted = fact.until();
		if (wanted != null && next.filter(wanted::isAfter).isPresent()) {
			throw new Refused(PartyRefusal.PARTY_PERIODS_OVERLAP, next.get().toString());
		}
		NewFact recorded = fact.until((wanted != null) ? wanted : next.orElse(null));
		List<RecordedFact> met = known(fact.fact()).filter((other) -> meets(other, recorded)).toList();
		String before = met.stream()
			.filter((other) -> other.holdsAt(recorded.from()))
			.findFirst()
			.map(RecordedFact::said)
			.orElse("");
		met.forEach((other) -> {
			if (other.says(recorded) && (wanted == null || wanted.equals(other.until()))) {
				throw new Refused(PartyRefusal.PARTY_UNCHANGED);
			}
			giveWay(other, recorded, now);
		});
		RecordedFact added = new RecordedFact(this, recorded, by, why, now);
		this.facts.add(added);
		this.changedAt = now;
		return List.of(new Difference(fact.fact().column(), before, added.said()));
	}

	/**
	 * A fact was recorded by mistake: it stays in the record as known until now, and what
	 * held before on its days holds again.
	 * @param day on which it holds
	 * @return what differs, as the record of changes keeps it
	 * @throws Refused when it came with the portal, nothing is on record of that day, or
	 * each Party has one and nothing was on record before
	 */
	public List<Difference> takeBack(PartyFact fact, LocalDate day, Instant now) {
		RecordedFact mistaken = known(fact).filter((known) -> known.holdsAt(day) && known.isOfPerson())
			.findFirst()
			.orElseThrow(() -> new Refused(PartyRefusal.PARTY_NOTHING_TO_TAKE_BACK));
		TakenBack takenBack = new TakenBack(this.facts, mistaken, now);
		if (fact.required() && !takenBack.leavesNoGap()) {
			throw new Refused(PartyRefusal.PARTY_NOTHING_BEFORE);
		}
		takenBack.apply();
		this.changedAt = now;
		return List.of(new Difference(Said.takenBack(fact), mistaken.said(), takenBack.said()));
	}

	private void giveWay(RecordedFact other, NewFact recorded, Instant now) {
		other.close(now);
		LocalDate from = recorded.from();
		if (from != null && (other.from() == null || other.from().isBefore(from))) {
			this.facts.add(other.during(other.from(), from, now));
		}
		LocalDate until = recorded.until();
		if (until != null && (other.until() == null || until.isBefore(other.until()))) {
			this.facts.add(other.during(until, other.until(), now));
		}
	}

	private static boolean meets(RecordedFact one, NewFact other) {
		return (one.until() == null || other.from() == null || other.from().isBefore(one.until()))
				&& (other.until() == null || one.from() == null || one.from().isBefore(other.until()));
	}

	private Stream<RecordedFact> known(PartyFact fact) {
		return this.facts.stream().filter((known) -> known.isKnown() && known.isOf(fact));
	}

	/**
	 * Where a Party is.
	 *
	 * @param subregion its UN M49 subregion in English; empty for the European Union
	 * @param latitude of a point within the country, in degrees
	 * @param longitude of that point, in degrees
	 */
	@Embeddable
	public record Place(String subregion, @Column(precision = 8, scale = 4) BigDecimal latitude,
			@Column(precision = 8, scale = 4) BigDecimal longitude) {
	}

}
