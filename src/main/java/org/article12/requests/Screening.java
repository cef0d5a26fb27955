package org.article12.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.documents.Upload;

/**
 * What the Secretariat does to a request. Each verb takes the number of the last history
 * entry that the officer saw, and throws {@link RequestMoved} when there is a later one.
 */
public interface Screening {

	/** What the Secretariat may do to a request as it stands and as of today. */
	Set<Act> possible(RequestRecord request);

	/** Takes charge of a request; whoever takes it last has it. */
	void take(CurrentUser officer, RequestReference reference);

	/**
	 * Asks the Party a question; the Secretariat's clock stands still meanwhile.
	 * @param about the answers that it is about, by the names of their fields
	 */
	void askForClarification(CurrentUser officer, RequestReference reference, int seen, String question,
			Set<String> about);

	/** Gives the Party longer to answer or to confirm. */
	void extendAnswer(CurrentUser officer, RequestReference reference, int seen, LocalDate dueOn, String words);

	/**
	 * Links two requests, whichever Parties they are of, for officers to read together.
	 */
	void link(CurrentUser officer, RequestReference reference, int seen, RequestReference other, String words);

	/** Declines the request as a duplicate of another of the same Party. */
	void declineAsDuplicate(CurrentUser officer, RequestReference reference, int seen, RequestReference other,
			String words);

	/** Goes on without an answer that is overdue. */
	void resume(CurrentUser officer, RequestReference reference, int seen);

	/** Declines the request. */
	void decline(CurrentUser officer, RequestReference reference, int seen, DeclineCode code, String words);

	/** The reasons for declining the request that the register bears out. */
	Set<DeclineCode> declineCodes(RequestRecord request);

	/** Takes a decline back and screens the request again. */
	void reopenRequest(CurrentUser officer, RequestReference reference, int seen, String words);

	/** Finds that the request may be routed (Article 12.1). */
	void confirmEligibility(CurrentUser officer, RequestReference reference, int seen);

	/** Finds that no centre will work on an area. */
	void setUnserved(CurrentUser officer, RequestReference reference, int seen, AreaCode area, UnservedCode code,
			String words);

	/** The reasons for leaving an area unserved that would be true of it. */
	Set<UnservedCode> unservedCodes(RequestRecord request, AreaCode area);

	/** Opens an unserved area again. */
	void reopen(CurrentUser officer, RequestReference reference, int seen, AreaCode area);

	/** All that is wrong with answers that an officer takes from a Party's letter. */
	List<Problem> problems(PartyCode party, Answers answers);

	/**
	 * Files for a Party what came by letter. The answers have no {@link #problems}.
	 * @param receivedOn when the Secretariat received it; the queue counts from that day
	 * @param letterReference the letter's own reference
	 * @param scan the letter's scan, which becomes part of the record
	 * @param press names the press of the button
	 */
	RequestReference fileLetter(CurrentUser officer, PartyCode party, Answers answers, LocalDate receivedOn,
			String letterReference, Capacity capacity, List<Upload> scan, UUID press);

	/**
	 * The requests of a Party that were filed from a letter of that reference, however
	 * its punctuation was typed.
	 */
	List<RequestReference> filedFrom(PartyCode party, String letterReference);

}
