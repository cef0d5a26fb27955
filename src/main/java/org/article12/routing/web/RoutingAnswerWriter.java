package org.article12.routing.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.routing.AreaScore;
import org.article12.routing.Audience;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Gap;
import org.article12.routing.Reason;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingWords;
import org.article12.routing.Weights;
import org.article12.routing.web.RoutingAnswerJson.AlternativeJson;
import org.article12.routing.web.RoutingAnswerJson.ChoiceJson;
import org.article12.routing.web.RoutingAnswerJson.ConsideredJson;
import org.article12.routing.web.RoutingAnswerJson.GapJson;
import org.article12.routing.web.RoutingAnswerJson.ReasonJson;
import org.article12.routing.web.RoutingAnswerJson.ScoreJson;
import org.springframework.stereotype.Component;

/** Writes proposals for other systems, each reason with its sentence. */
@Component
class RoutingAnswerWriter {

	private final RoutingWords words;

	RoutingAnswerWriter(RoutingWords words) {
		this.words = words;
	}

	RoutingAnswerJson write(RoutingProposal proposal, Weights weights, Locale locale) {
		AlternativeJson alternative = (proposal.alternative() != null)
				? new AlternativeJson(choices(proposal.alternative().chosen(), locale)) : null;
		return new RoutingAnswerJson(proposal.ruleVersion(), proposal.party().value(), codes(proposal.areas()),
				choices(proposal.chosen(), locale), alternative,
				proposal.gaps().stream().map((gap) -> gap(gap, locale)).toList(),
				proposal.considered().stream().map((considered) -> considered(considered, locale)).toList(),
				weights.of());
	}

	private List<ChoiceJson> choices(List<Choice> choices, Locale locale) {
		return choices.stream()
			.map((choice) -> new ChoiceJson(choice.centre().value(), codes(choice.areas()), choice.basis(),
					choice.round(), reasons(choice.reasons(), locale)))
			.toList();
	}

	private GapJson gap(Gap gap, Locale locale) {
		return new GapJson(gap.area().value(), reason(gap.reason(), locale), codes(gap.elsewhere()));
	}

	private ConsideredJson considered(Considered considered, Locale locale) {
		return new ConsideredJson(considered.centre().value(), considered.eligible(), considered.chosen(),
				considered.basis(), reasons(considered.reasons(), locale),
				considered.scores().stream().map(RoutingAnswerWriter::score).toList());
	}

	private static ScoreJson score(AreaScore score) {
		Map<Criterion, BigDecimal> parts = new EnumMap<>(Criterion.class);
		Criterion.WEIGHTED
			.forEach((criterion) -> parts.put(criterion, exact(BigInteger.valueOf(score.value(criterion)))));
		return new ScoreJson(score.area().value(), exact(score.points()), parts);
	}

	private static BigDecimal exact(BigInteger parts) {
		return new BigDecimal(parts).divide(BigDecimal.valueOf(Criterion.ONE));
	}

	private List<ReasonJson> reasons(List<Reason> reasons, Locale locale) {
		return reasons.stream().map((reason) -> reason(reason, locale)).toList();
	}

	private ReasonJson reason(Reason reason, Locale locale) {
		return new ReasonJson(reason.code(), reason.parameters(),
				this.words.sentence(reason, Audience.OFFICER, locale));
	}

	private static List<String> codes(Collection<?> codes) {
		return codes.stream().map(Object::toString).toList();
	}

}
