package org.article12.notifications.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are to be told.
 *
 * @param event names it: what is told twice under one name is told once
 * @param topic what it is, as the message bundle knows it
 * @param request the request that it is about
 * @param reference the request's reference
 * @param party the Party that asks
 * @param title the request's title
 * @param at when it happened
 * @param actor who did it, and is not told; none for the calendar
 * @param officer the officer who took the request
 * @param named the officers, or people of the centre, whom it names
 * @param batch the batch of acts of which it tells, where it is part of one
 * @param told who is told
 * @param centres the centres that may be told
 * @param place on which of the request's pages it is told
 * @param words puts it into words
 */
public record Announcement(String event, String topic, RequestId request, RequestReference reference, PartyCode party,
		String title, Instant at, @Nullable PersonId actor, @Nullable PersonId officer, Set<PersonId> named,
		@Nullable UUID batch, Set<ConcernedPart> told, Set<CentreCode> centres, Place place, Wording words) {

	public Announcement {
		named = Set.copyOf(named);
		told = Set.copyOf(told);
		centres = Set.copyOf(centres);
	}

	/** Whether somebody wrote, of whom more may be to come within minutes. */
	public boolean isMessage() {
		return this.place == Place.CONVERSATION;
	}

	/** On which page something is told. */
	public enum Place {

		/** The request's page, or the centre's assignment. */
		REQUEST,
		/** The conversation on it. */
		CONVERSATION

	}

	/** Puts it into words for a reader. */
	public interface Wording {

		/**
		 * What happened.
		 * @param reader the body for which the person reads, to which it may have
		 * happened
		 */
		Words of(Locale language, ActingFor reader);

	}

	/**
	 * What happened, in somebody's language.
	 *
	 * @param who who did it, with the body; empty for nobody
	 * @param what what was done, to be read after {@code who}
	 */
	public record Words(String who, String what) {
	}

}
