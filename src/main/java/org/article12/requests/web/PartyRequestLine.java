package org.article12.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.core.search.Piece;
import org.article12.core.text.Text;
import org.article12.requests.FoundIn;
import org.article12.requests.StatusView;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Party's list.
 *
 * @param reference the request's reference
 * @param title its title, with what was looked for marked; empty while it has none
 * @param found a text that says why it was found, where the title does not; or null
 * @param draft whether it is a draft
 * @param status where it stands
 * @param turn whose turn it is; empty when nobody has it
 * @param mine whether it is the Party's turn
 * @param until until when, or null
 * @param late whether that date has passed
 * @param updatedAt when something last happened to it
 */
record PartyRequestLine(String reference, List<Piece> title, FoundIn.Found.@Nullable Elsewhere found, boolean draft,
		StatusView status, String turn, boolean mine, @Nullable LocalDate until, boolean late, Instant updatedAt) {

	/** Whether it has a title yet. */
	public boolean isUntitled() {
		return this.title.stream().allMatch((piece) -> Text.isBlank(piece.words()));
	}
}
