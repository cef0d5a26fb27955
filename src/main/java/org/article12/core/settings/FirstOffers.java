package org.article12.core.settings;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The terms of offers at first, in working days: what a new database begins with.
 *
 * @param answerWithin a centre, to answer
 * @param planWithin a centre, from its acceptance to agree a plan with the Party, and to
 * say whether funding was found
 * @param extendAtMost from today to which an officer can extend that at most
 */
@ConfigurationProperties("article12.offers")
record FirstOffers(@DefaultValue("10") int answerWithin, @DefaultValue("20") int planWithin,
		@DefaultValue("60") int extendAtMost) implements FirstValues {

	FirstOffers {
		FirstDeadlines.require(Term.ANSWER, "article12.offers.answer-within", answerWithin);
		FirstDeadlines.require(Term.PLAN, "article12.offers.plan-within", planWithin);
		FirstDeadlines.require(Term.EXTENSION, "article12.offers.extend-at-most", extendAtMost);
	}

	@Override
	public Section section() {
		return Section.DEADLINES;
	}

	@Override
	public Map<String, String> values() {
		return FirstDeadlines.texts(
				Map.of(Term.ANSWER, this.answerWithin, Term.PLAN, this.planWithin, Term.EXTENSION, this.extendAtMost));
	}

}
