package org.article12.figures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What figures count of a request's life: small enough that those of a hundred thousand
 * requests are kept at once. Days are the Secretariat's; null is what never happened.
 *
 * @param reference the request's reference
 * @param party the Party that asks
 * @param region its region when it filed; null where the register said nothing
 * @param groups its groups when it filed
 * @param areas the areas asked for, as last submitted
 * @param status where it stands
 * @param received the day from which it counts
 * @param eligible when it was first found eligible
 * @param decided when it was first found eligible, or declined for good
 * @param delivered when all that was promised had first been reported
 * @param closed when the Party confirmed
 * @param stays how long it stood in each state
 * @param parts what centres were asked
 */
public record Fact(RequestReference reference, PartyCode party, @Nullable Region region, Set<Group> groups,
		Set<AreaCode> areas, RequestStatus status, LocalDate received, @Nullable LocalDate eligible,
		@Nullable LocalDate decided, @Nullable LocalDate delivered, @Nullable LocalDate closed, List<Stay> stays,
		List<Part> parts) {

	/** Whether a centre was asked. */
	boolean isOffered() {
		return !this.parts.isEmpty();
	}

	/** Whether a centre accepted. */
	boolean isAccepted() {
		return this.parts.stream().anyMatch((part) -> part.accepted() != null);
	}

	/** The part of a centre that it leads to; null where it has none. */
	public @Nullable Part part(CentreCode centre) {
		return this.parts.stream()
			.filter((part) -> part.centre().equals(centre))
			.reduce((_, last) -> last)
			.orElse(null);
	}

	/**
	 * How long a request stood in a state.
	 *
	 * @param status the state
	 * @param from the day on which that began
	 * @param until the day on which it ended; null while it stands so
	 */
	public record Stay(RequestStatus status, LocalDate from, @Nullable LocalDate until) {
	}

	/**
	 * What a centre was asked.
	 *
	 * @param assignment the assignment; null in early entries
	 * @param centre the centre
	 * @param asked the areas that it was asked to take
	 * @param taken those of them that it accepted
	 * @param offered when it was asked
	 * @param answered when that ended, with or without an answer; null while it waits
	 * @param byCentre whether the centre itself answered
	 * @param accepted when it accepted; null where it did not
	 * @param delivered when the report came that stands
	 * @param ended when accepted work was given back or cancelled
	 * @param confirmed whether the Party confirmed it
	 */
	public record Part(@Nullable UUID assignment, CentreCode centre, Set<AreaCode> asked, Set<AreaCode> taken,
			LocalDate offered, @Nullable LocalDate answered, boolean byCentre, @Nullable LocalDate accepted,
			@Nullable LocalDate delivered, @Nullable LocalDate ended, boolean confirmed) {

		/** Whether the offer waited for an answer at the end of a day. */
		boolean waitedOn(LocalDate day) {
			return !this.offered.isAfter(day) && (this.answered == null || this.answered.isAfter(day));
		}

		/** Whether the work was in hand at the end of a day. */
		boolean inHandOn(LocalDate day) {
			return this.accepted != null && !this.accepted.isAfter(day)
					&& (this.delivered == null || this.delivered.isAfter(day))
					&& (this.ended == null || this.ended.isAfter(day));
		}

	}

}
