package org.article12.triage.store;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * By what a request is found in the queue and put in its place there; what its line shows
 * beyond that stays in the database.
 *
 * @param number the number of its row
 * @param reference its reference, as {@link #key} has it
 * @param party the Party that asks
 * @param partyName the Party's name
 * @param region the Party's region
 * @param afterOthers whether the Party is neither a least developed country nor a small
 * island developing State
 * @param status where the request stands
 * @param officer in whose hands it is
 * @param officerName that officer's name; empty where there is none
 * @param receivedDay its day of receipt, those without a working day between them as one
 * @param dueOn the first day that is due; {@link Integer#MAX_VALUE} where none is
 * @param afterOurs whether the Secretariat has no turn
 * @param deskDue until when the Secretariat has the turn, else another
 * @param updatedAt when something was last done to it, in millionths of a second
 * @param areas the areas asked for
 * @param turns whose turn it is
 */
record QueueEntry(int number, long reference, PartyCode party, String partyName, Region region, boolean afterOthers,
		RequestStatus status, @Nullable PersonId officer, String officerName, int receivedDay, int dueOn,
		boolean afterOurs, int deskDue, long updatedAt, List<AreaCode> areas, List<Turn> turns) {

	private static final int LETTERS = 3;

	private static final int DIGITS = 9;

	// One more than digits have, so that what ends sooner comes first.
	private static final int BASE = 11;

	/** A reference as a number that orders as its text does, and takes a tenth of it. */
	static long key(RequestReference reference) {
		String text = reference.value();
		long key = 0;
		for (int at = 0; at < LETTERS; at++) {
			key = key * 26 + (text.charAt(at) - 'A');
		}
		key = key * 10_000 + Integer.parseInt(text, 4, 8, 10);
		for (int at = 0; at < DIGITS; at++) {
			key = key * BASE + ((text.length() > 9 + at) ? text.charAt(9 + at) - '0' + 1 : 0);
		}
		return key;
	}

	/** The request's reference. */
	RequestReference requestReference() {
		StringBuilder digits = new StringBuilder();
		long rest = this.reference;
		for (int at = 0; at < DIGITS; at++, rest /= BASE) {
			if (rest % BASE > 0) {
				digits.append((char) ('0' + rest % BASE - 1));
			}
		}
		int year = (int) (rest % 10_000);
		StringBuilder letters = new StringBuilder();
		rest /= 10_000;
		for (int at = 0; at < LETTERS; at++, rest /= 26) {
			letters.append((char) ('A' + rest % 26));
		}
		return new RequestReference("%s-%04d-%s".formatted(letters.reverse(), year, digits.reverse()));
	}

}
