package org.article12.requests.domain;

import org.article12.core.search.Question;
import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which of a Party's requests its list shows, and in which order. What is null or empty
 * does not narrow it.
 *
 * @param question what is looked for, without what names the Party itself
 * @param turn whose turn it is, or is besides others'; a draft waits for the Party
 * @param status where they stand
 * @param year the year in which they were started
 * @param overdue whether only those are shown on which somebody's due date has passed
 * @param order in which order
 */
public record PartyFilter(Question question, @Nullable Actor turn, @Nullable RequestStatus status,
		@Nullable Integer year, boolean overdue, PartyOrder order) {

	/** All of them. */
	public static final PartyFilter ALL = new PartyFilter(Question.NONE, null, null, null, false, PartyOrder.UPDATED);

	/** Whether it narrows the list at all. */
	public boolean narrows() {
		return !this.question.isBlank() || this.turn != null || this.status != null || this.year != null
				|| this.overdue;
	}

}
