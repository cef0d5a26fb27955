package org.article12.lives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.PartyCode;
import org.article12.requests.AreaStatus;
import org.article12.requests.DeclineCode;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request, as it was known at a cut-off. All that was taken back is
 * left out. A decline that the Secretariat took back later never was an end: until then
 * the request stood declined, and it counts as open all along.
 *
 * @param request the request
 * @param reference the reference by which people know it
 * @param party the Party that asks
 * @param group what the register said of the Party when it submitted, as the entry kept
 * it; of early entries what the register was known to say of that day; null where it said
 * nothing
 * @param receivedOn the day from which it counts: of a letter that on which it was
 * received, however late it was filed
 * @param letter whether it came by letter
 * @param filings what was asked, at each submission, the oldest first; never empty
 * @param statuses where it stood, without a gap, the oldest first; a letter stands
 * SUBMITTED from the beginning of the day on which it was received
 * @param turns whose turn it was and until when, by their beginning
 * @param areas where each of its areas stood, by their beginning; those that a
 * clarification dropped end there
 * @param decline why it was declined, where that stands; null elsewhere
 * @param parts what centres were asked, the oldest first
 */
public record Life(RequestId request, RequestReference reference, PartyCode party, @Nullable PartyThen group,
		LocalDate receivedOn, boolean letter, List<Filing> filings, List<Stretch<RequestStatus>> statuses,
		List<Stretch<Turn>> turns, List<Stretch<AreaStood>> areas, @Nullable DeclineCode decline,
		List<CentrePart> parts) {

	public Life {
		filings = List.copyOf(filings);
		statuses = List.copyOf(statuses);
		turns = List.copyOf(turns);
		areas = List.copyOf(areas);
		parts = List.copyOf(parts);
	}

	/** The same of a Party of which the register said that. */
	public Life in(@Nullable PartyThen group) {
		return new Life(this.request, this.reference, this.party, group, this.receivedOn, this.letter, this.filings,
				this.statuses, this.turns, this.areas, this.decline, this.parts);
	}

	/** When it began: when it stood submitted first. */
	public Instant beganAt() {
		return this.statuses.getFirst().from();
	}

	/** Where it stands. */
	public RequestStatus status() {
		return this.statuses.getLast().what();
	}

	/**
	 * When it came to the end that stands: declined, not served, closed or withdrawn;
	 * null while it is open.
	 */
	public @Nullable Instant endedAt() {
		return RequestStatus.TERMINAL.contains(status()) ? this.statuses.getLast().from() : null;
	}

	/** Whether it had been received before a moment. */
	public boolean receivedBefore(Instant moment) {
		return beganAt().isBefore(moment);
	}

	/** Whether it had come to its end before a moment. */
	public boolean endedBefore(Instant moment) {
		Instant ended = endedAt();
		return ended != null && ended.isBefore(moment);
	}

	/** Whether it had been received before a moment and not come to its end. */
	public boolean openBefore(Instant moment) {
		return receivedBefore(moment) && !endedBefore(moment);
	}

	/** Where it stood right before a moment; empty where it had not been received. */
	public Optional<RequestStatus> statusBefore(Instant moment) {
		return this.statuses.stream().filter((one) -> one.holdsBefore(moment)).map(Stretch::what).findFirst();
	}

	/** When it first came to stand so; null where it never did. */
	public @Nullable Instant first(RequestStatus status) {
		return this.statuses.stream().filter((one) -> one.what() == status).map(Stretch::from).findFirst().orElse(null);
	}

	/** Whose turn it was right before a moment. */
	public List<Turn> turnsBefore(Instant moment) {
		return this.turns.stream().filter((one) -> one.holdsBefore(moment)).map(Stretch::what).toList();
	}

	/** Its areas, and where each stood right before a moment. */
	public List<AreaStood> areasBefore(Instant moment) {
		return this.areas.stream().filter((one) -> one.holdsBefore(moment)).map(Stretch::what).toList();
	}

	/** How many of its areas stood so right before a moment. */
	public long areasBefore(Instant moment, AreaStatus status) {
		return areasBefore(moment).stream().filter((area) -> area.status() == status).count();
	}

	/**
	 * What it asked for, as it was last submitted before a moment; as it was first where
	 * that was later.
	 */
	public Filing filingBefore(Instant moment) {
		Filing last = this.filings.getFirst();
		for (Filing one : this.filings) {
			last = one.at().isBefore(moment) ? one : last;
		}
		return last;
	}

}
