package org.article12.triage.web;

import java.util.List;

import org.article12.core.PageOf;
import org.article12.core.search.Piece;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.requests.FoundIn;
import org.article12.requests.StatusView;
import org.article12.triage.web.TriageWords.TurnInBrief;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param requests what stands on this page
 * @param links the other pages
 * @param bar what narrows it
 * @param heads the heads of its columns
 * @param list the query of its address, for what leads back here
 * @param back the same as every link to one of its requests goes on with it
 * @param ticked the address of this very page with all rows ticked
 * @param csv the address of the same list as CSV
 * @param xlsx the address of the same list as a workbook
 * @param reset the address of the queue without any filter
 * @param everything the address of the same list with ended requests
 * @param narrowed whether the address narrows the queue at all
 * @param notEnded whether it shows what has not ended, and nothing else
 * @param more whether there are more than can be paged through
 */
record QueueView(PageOf<Row> requests, PageLinks links, QueueBar bar, List<QueueHeads.Head> heads, String list,
		String back, String ticked, String csv, String xlsx, String reset, String everything, boolean narrowed,
		boolean notEnded, boolean more) {

	/**
	 * One request.
	 *
	 * @param reference its reference
	 * @param title its title, with what was looked for marked
	 * @param found a text that says why it was found, where the title does not; or null
	 * @param party the Party's name
	 * @param leastDeveloped whether the Party is a least developed country
	 * @param smallIsland whether it is a small island developing State
	 * @param status where it stands
	 * @param age its age in whole working days
	 * @param received the day from which its age counts, in words
	 * @param turn whose turn it is; null when nobody's
	 * @param officer in whose hands it is, or null
	 * @param left whether that officer has left the Secretariat
	 * @param region the Party's region
	 * @param areas the areas asked for
	 * @param receivedOn the day from which its age counts
	 * @param updatedOn the day on which something was last done to it
	 */
	record Row(String reference, List<Piece> title, FoundIn.Found.@Nullable Elsewhere found, String party,
			boolean leastDeveloped, boolean smallIsland, StatusView status, String age, String received,
			@Nullable TurnInBrief turn, @Nullable String officer, boolean left, String region, String areas,
			String receivedOn, String updatedOn) {
	}

	/** What the filters offer. */
	record Choices(List<Option> regions, List<Option> parties, List<Option> areas, List<Option> turns,
			List<Option> officers, List<Option> orders, List<Option> columns, List<Option> sizes) {
	}

}
