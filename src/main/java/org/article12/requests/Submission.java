package org.article12.requests;

import java.time.Instant;

/**
 * The answers as they stood when they were submitted, the first time or after a
 * clarification.
 *
 * @param number which submission, from 1
 * @param at when
 * @param byName who submitted
 * @param answers the answers
 * @param titles what the things that they name were called then
 */
public record Submission(int number, Instant at, String byName, Answers answers, Titles titles) {

	/** The answers in the words of their day. */
	public TitledAnswers titled() {
		return new TitledAnswers(this.answers, this.titles);
	}

}
