package org.article12.volume;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Work;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.domain.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is to be stored.
 *
 * @param id identifies it
 * @param request how it stands, and what was done to it
 * @param assignments what centres were asked, oldest first
 * @param messages what was said about it, oldest first
 */
record Told(UUID id, Rehearsal request, List<Part> assignments, List<Said> messages) {

	/**
	 * A centre's part in it.
	 *
	 * @param id identifies it
	 * @param record how it stands
	 * @param works what was written about the work, oldest first
	 */
	record Part(UUID id, AssignmentRecord record, List<Work> works) {
	}

	/**
	 * A message.
	 *
	 * @param id identifies it
	 * @param kind what it is
	 * @param audience who reads it
	 * @param centres the centres that read it
	 * @param at when
	 * @param by who
	 * @param words what was said
	 * @param about the answers that a clarification asks about
	 * @param token names the press of the button, where no act wrote it
	 * @param entry the number of the act's entry, where one wrote it
	 */
	record Said(UUID id, MessageKind kind, MessageAudience audience, Set<CentreCode> centres, Instant at,
			RecordedActor by, String words, String about, @Nullable UUID token, @Nullable Integer entry) {
	}

}
