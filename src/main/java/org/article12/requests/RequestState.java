package org.article12.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a request stood, as its history tells: {@link History} folds one entry after the
 * other into it. What entries from before it was kept do not tell is null or missing.
 *
 * @param status where it stood
 * @param lastEntry the number of the last entry
 * @param submissions how many times it had been submitted, clarifications included
 * @param submittedAt when it was first submitted
 * @param receivedOn the day from which the queue counts
 * @param letterReference the letter's reference where it came by letter
 * @param capacity in which capacity it was submitted
 * @param party what the register said of the Party when it was submitted
 * @param officer the officer who had taken it
 * @param officerName that officer's name
 * @param dates the dates of its own clocks
 * @param areas its areas, and where each stood, by their codes
 * @param assignments what centres had been asked, oldest first
 * @param consent what the Party had agreed to have published
 */
public record RequestState(RequestStatus status, int lastEntry, int submissions, @Nullable Instant submittedAt,
		@Nullable LocalDate receivedOn, @Nullable String letterReference, @Nullable Capacity capacity,
		Particulars.@Nullable PartyThen party, @Nullable PersonId officer, @Nullable String officerName, DueDates dates,
		List<RequestedArea> areas, List<AssignmentState> assignments, Consent consent) {

	/** A draft, which has no history. */
	public static final RequestState DRAFT = new RequestState(RequestStatus.DRAFT, 0, 0, null, null, null, null, null,
			null, null, DueDates.NONE, List.of(), List.of(), Consent.NONE);

	/** Whose turn it was, and until when, the earliest first. */
	public List<Turn> turns() {
		return Turns.of(this.status, this.dates, this.areas).stream().sorted(Turn.EARLIEST_FIRST).toList();
	}

	/** How it stood after one entry more. */
	public RequestState after(HistoryEntry entry) {
		return new Fold(this).after(entry);
	}

}
