package org.article12.volume;

import org.article12.requests.domain.Rehearsal;

/**
 * What every story draws on.
 *
 * @param world the registers, and people
 * @param wording texts
 * @param answers answers
 * @param stage the moment that is told of, the calendar and the deadlines
 * @param answerWithin how many working days a centre has to answer
 * @param planWithin how many working days it has to agree a plan once it accepted
 */
record Teller(World world, Wording wording, AnswersByChance answers, Rehearsal.Stage stage, int answerWithin,
		int planWithin) {
}
