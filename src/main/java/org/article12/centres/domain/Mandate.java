package org.article12.centres.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.centres.CentreStatus;
import org.article12.centres.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * A centre's standing with the Conference of the Parties.
 *
 * @param status whether it is nominated or endorsed
 * @param laterEndorsement the decision that endorsed it later; empty when not known
 * @param suspended whether no work is offered to it for the time being
 * @param suspendedFrom the first day of that; null where it holds at once
 * @param suspendedUntil the last day of that; null where it holds until taken away
 * @param endedOn when it ended, if that is recorded
 */
@Embeddable
public record Mandate(@Enumerated(EnumType.STRING) CentreStatus status, String laterEndorsement, boolean suspended,
		@Nullable LocalDate suspendedFrom, @Nullable LocalDate suspendedUntil, @Nullable LocalDate endedOn) {

	/** A mandate that runs. */
	public static Mandate of(CentreStatus status, String laterEndorsement) {
		return new Mandate(status, laterEndorsement, false, null, null, null);
	}

	/** While no work is offered to it; null for none. */
	@Nullable Suspension suspension() {
		return this.suspended ? new Suspension(this.suspendedFrom, this.suspendedUntil) : null;
	}

	Mandate with(@Nullable Suspension suspension, @Nullable LocalDate end) {
		return new Mandate(this.status, this.laterEndorsement, suspension != null,
				(suspension != null) ? suspension.from() : null, (suspension != null) ? suspension.until() : null, end);
	}

}
