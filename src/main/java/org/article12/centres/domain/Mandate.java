package org.article12.centres.domain;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;

import org.article12.centres.Availability;
import org.article12.centres.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * How far a centre's mandate lets work be offered to it.
 *
 * @param laterEndorsement what public pages say of a later endorsement; empty when not
 * known
 * @param suspended whether no work is offered to it for the time being
 * @param suspendedFrom the first day of that; null where it holds at once
 * @param suspendedUntil the last day of that; null where it holds until taken away
 * @param endedOn when it ended, if that is recorded
 */
@Embeddable
public record Mandate(String laterEndorsement, boolean suspended, @Nullable LocalDate suspendedFrom,
		@Nullable LocalDate suspendedUntil, @Nullable LocalDate endedOn) {

	/** A mandate that runs. */
	public static Mandate of(String laterEndorsement) {
		return new Mandate(laterEndorsement, false, null, null, null);
	}

	static Mandate of(Facts facts) {
		Availability availability = Availability.of(facts);
		return of(facts.get(Aspect.LATER_ENDORSEMENT)).with(availability.suspension(), availability.endedOn());
	}

	void addTo(Facts.Collector facts) {
		facts.add(Aspect.LATER_ENDORSEMENT, this.laterEndorsement)
			.add(Aspect.SUSPENSION, Suspension.recorded(suspension()))
			.add(Aspect.END, Objects.toString(this.endedOn, ""));
	}

	/** While no work is offered to it; null for none. */
	@Nullable Suspension suspension() {
		return this.suspended ? new Suspension(this.suspendedFrom, this.suspendedUntil) : null;
	}

	Mandate with(@Nullable Suspension suspension, @Nullable LocalDate end) {
		return new Mandate(this.laterEndorsement, suspension != null, (suspension != null) ? suspension.from() : null,
				(suspension != null) ? suspension.until() : null, end);
	}

}
