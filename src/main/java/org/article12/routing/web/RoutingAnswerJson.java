package org.article12.routing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.article12.routing.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * The routing answer as other systems get it. Codes are stable; the texts are for people
 * and may change.
 *
 * @param ruleVersion the version of the rules that answered
 * @param party the Party's code
 * @param areas the codes of the areas asked for
 * @param chosen the centres to be asked
 * @param alternative a choice with one centre more, if any
 * @param gaps the areas that nobody takes
 * @param considered every centre, and why it was chosen or not
 * @param weights how much each criterion of the scores counts
 */
record RoutingAnswerJson(String ruleVersion, String party, List<String> areas, List<ChoiceJson> chosen,
		@Nullable AlternativeJson alternative, List<GapJson> gaps, List<ConsideredJson> considered,
		Map<Criterion, Long> weights) {

	record ReasonJson(String code, List<String> parameters, String text) {
	}

	record ChoiceJson(String centre, List<String> areas, String basis, int round, List<ReasonJson> reasons) {
	}

	record AlternativeJson(List<ChoiceJson> chosen) {
	}

	record GapJson(String area, ReasonJson reason, List<String> elsewhere) {
	}

	record ConsideredJson(String centre, boolean eligible, boolean chosen, @Nullable String basis,
			List<ReasonJson> reasons, List<ScoreJson> scores) {
	}

	record ScoreJson(String area, BigDecimal score, Map<Criterion, BigDecimal> parts) {
	}

}
