package org.article12.routing.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.article12.centres.ServiceBasis;
import org.article12.routing.Criterion;
import org.article12.routing.ReasonCode;
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
@Schema(name = "RoutingAnswer")
record RoutingAnswerJson(String ruleVersion, String party, List<String> areas, List<ChoiceJson> chosen,
		@Nullable AlternativeJson alternative, List<GapJson> gaps, List<ConsideredJson> considered,
		Map<Criterion, BigInteger> weights) {

	@Schema(name = "Reason")
	record ReasonJson(ReasonCode code, List<String> parameters, String text) {
	}

	@Schema(name = "Choice")
	record ChoiceJson(String centre, List<String> areas, ServiceBasis basis, int round, List<ReasonJson> reasons) {
	}

	@Schema(name = "Alternative")
	record AlternativeJson(List<ChoiceJson> chosen) {
	}

	@Schema(name = "Gap")
	record GapJson(String area, ReasonJson reason, List<String> elsewhere) {
	}

	@Schema(name = "Considered")
	record ConsideredJson(String centre, boolean eligible, boolean chosen, @Nullable ServiceBasis basis,
			List<ReasonJson> reasons, List<ScoreJson> scores) {
	}

	@Schema(name = "Score")
	record ScoreJson(String area, BigDecimal score, Map<Criterion, BigDecimal> parts) {
	}

}
