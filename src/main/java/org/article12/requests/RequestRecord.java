package org.article12.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands, for whoever may read it.
 *
 * @param id identifies it inside the portal
 * @param reference the reference by which people know it
 * @param party the Party that asks
 * @param status where it stands
 * @param lastEntry the number of its last history entry, which forms carry as what was
 * seen
 * @param submissions how many times it was submitted, clarifications included
 * @param answers for the Party while it may edit: as typed; otherwise as last submitted
 * @param titles what the things that the answers name were called when they were
 * submitted; none of those as typed
 * @param areas its areas, and where each stands; none in a draft
 * @param turns whose turn it is, the earliest first
 * @param startedAt when the draft was started
 * @param submittedAt when it was first submitted
 * @param receivedOn the day from which the queue counts
 * @param letterReference the letter's reference where it came by letter
 * @param capacity in which capacity it was submitted
 * @param officer the officer who took it
 * @param officerName that officer's name
 * @param consent what the Party agreed to have published
 * @param lacking what it is known not to have, so that nobody need ask for it
 */
public record RequestRecord(RequestId id, RequestReference reference, PartyCode party, RequestStatus status,
		int lastEntry, int submissions, Answers answers, Titles titles, List<RequestedArea> areas, List<Turn> turns,
		Instant startedAt, @Nullable Instant submittedAt, @Nullable LocalDate receivedOn,
		@Nullable String letterReference, @Nullable Capacity capacity, @Nullable PersonId officer,
		@Nullable String officerName, Consent consent, Set<RequestExtra> lacking) {

	/** Whether it may have that. */
	public boolean mayHave(RequestExtra extra) {
		return !this.lacking.contains(extra);
	}

	/** Its title. */
	public String title() {
		return this.answers.need().title();
	}

	/** The answers in the words of their day. */
	public TitledAnswers titled() {
		return new TitledAnswers(this.answers, this.titles);
	}

	/** Whether its title has nothing to see yet. */
	public boolean isUntitled() {
		return Text.isBlank(this.answers.need().title());
	}

	/** The areas that stand so. */
	public List<AreaCode> areas(AreaStatus status) {
		return this.areas.stream().filter((area) -> area.status() == status).map(RequestedArea::area).toList();
	}

}
