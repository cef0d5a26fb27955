package org.article12.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;

/** Requests as other modules read them, each by a finder that is scoped to its reader. */
public interface Requests {

	/** A request of a Party, drafts included. */
	Optional<RequestRecord> ofParty(PartyCode party, RequestReference reference);

	/** The same by its identity. */
	Optional<RequestRecord> ofParty(PartyCode party, RequestId id);

	/** A request that has been submitted, with the answers as last submitted. */
	Optional<RequestRecord> submitted(RequestReference reference);

	/** The same by its identity. */
	Optional<RequestRecord> submitted(RequestId id);

	/** Requests that have been submitted, with the answers as last submitted. */
	Map<RequestId, RequestRecord> submitted(Collection<RequestId> ids);

	/** What a line says of a request that has been submitted. One statement. */
	RequestLine line(RequestId id);

	/** The same by its reference. */
	Optional<RequestLine> line(RequestReference reference);

	/** The same of several. One statement. */
	Map<RequestId, RequestLine> lines(Collection<RequestId> ids);

	/** The answers as they stood at each submission, oldest first. */
	List<Submission> submissions(RequestId id);

	/** A request's history, oldest first, as far as the reader may know it. */
	List<HistoryEntry> history(RequestId id, CurrentUser reader);

	/**
	 * Until when the Secretariat can open a declined request again; empty where it is not
	 * declined, or that day has passed.
	 */
	Optional<LocalDate> reopenUntil(RequestRecord request);

	/**
	 * One entry of a request's history, whoever may know it: for those who follow
	 * {@link ActRecorded} and tell each what he may know.
	 */
	HistoryEntry entry(RequestId id, int number);

	/**
	 * Locks a request until the transaction ends. Whoever acts on an assignment locks its
	 * request first, so that two centres that answer at once leave it in the right state.
	 * Needs a transaction.
	 * @return the number of its last history entry
	 */
	int lock(RequestId id);

	/**
	 * Locks a submitted request and requires that the user has seen it as it stands.
	 * @param seen the number of the last history entry that the user saw
	 * @throws RequestMoved when there is a later one
	 */
	RequestRecord lock(RequestReference reference, int seen, CurrentUser user);

}
