package org.article12.requests;

/**
 * Answers, and what the things that they name are called where they are read.
 *
 * @param answers the answers
 * @param titles the titles of the day of their submission; {@link Titles#NONE} for those
 * of today
 */
public record TitledAnswers(Answers answers, Titles titles) {

	TitledAnswers in(Titles others) {
		return new TitledAnswers(this.answers, others);
	}

}
