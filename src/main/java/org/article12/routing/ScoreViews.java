package org.article12.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.article12.routing.RoutingAnswerView.Score;
import org.article12.routing.RoutingAnswerView.ScorePart;
import org.article12.routing.store.RuleBook;

import org.springframework.stereotype.Component;

/**
 * Makes scores ready to read: each part with its step in the order of criteria, the first
 * step first, and what they come to in words.
 */
@Component
class ScoreViews {

	private final RoutingWords words;

	private final RuleBook rules;

	ScoreViews(RoutingWords words, RuleBook rules) {
		this.words = words;
		this.rules = rules;
	}

	/**
	 * A centre's score.
	 * @param ruleVersion the version of the rules that made it
	 */
	Score of(Considered considered, String ruleVersion, Audience audience, Locale locale) {
		List<AreaScore> scores = considered.scores();
		if (audience != Audience.OFFICER || scores.isEmpty()) {
			return Score.NONE;
		}
		Optional<CriteriaOrder> order = weights(ruleVersion).map(CriteriaOrder::of);
		List<ScorePart> parts = inOrder(order)
			.map((criterion) -> new ScorePart(name(criterion, locale),
					order.map((it) -> step(it, criterion, locale)).orElse(""), value(criterion, scores, locale)))
			.toList();
		return new Score(parts,
				order.map((it) -> scores.stream().map((score) -> total(score, it, locale)).toList()).orElse(List.of()));
	}

	private static Stream<Criterion> inOrder(Optional<CriteriaOrder> order) {
		return order
			.map((it) -> Stream.concat(it.steps().stream().flatMap((step) -> step.criteria().stream()),
					it.uncounted().stream()))
			.orElseGet(Criterion.WEIGHTED::stream);
	}

	private String step(CriteriaOrder order, Criterion criterion, Locale locale) {
		return order.place(criterion)
			.map((place) -> place.shared()
					? this.words.message("routing.score.step.shared", locale, place.step(), place.weight())
					: this.words.message("routing.score.step.own", locale, place.step()))
			.orElseGet(() -> this.words.message("routing.score.step.none", locale));
	}

	private Optional<Weights> weights(String version) {
		return Stream.concat(this.rules.changes().stream().map(RuleVersion::rules), Stream.of(Rules.DEFAULT))
			.filter((it) -> it.version().equals(version))
			.map(Rules::weights)
			.findFirst();
	}

	private String total(AreaScore score, CriteriaOrder order, Locale locale) {
		Stream<String> sentences = Stream.of(
				this.words.message("routing.score.area", locale, this.words.area(score.area(), locale)),
				named("routing.score.full", score, order, (value) -> value == Criterion.ONE, locale),
				named("routing.score.part", score, order, (value) -> value > 0 && value < Criterion.ONE, locale),
				named("routing.score.nothing", score, order, (value) -> value == 0, locale));
		return String.join(" ", sentences.filter((sentence) -> !sentence.isEmpty()).toList());
	}

	/** The criteria that count and have such a value, in a sentence; empty for none. */
	private String named(String key, AreaScore score, CriteriaOrder order, IntPredicate value, Locale locale) {
		List<String> names = order.steps()
			.stream()
			.flatMap((step) -> step.criteria().stream())
			.filter((criterion) -> value.test(score.value(criterion)))
			.map((criterion) -> name(criterion, locale))
			.toList();
		return names.isEmpty() ? "" : this.words.message(key, locale, this.words.list(names, locale));
	}

	/** One value where all areas have the same, else each with its area. */
	private String value(Criterion criterion, List<AreaScore> scores, Locale locale) {
		if (scores.stream().map((score) -> score.value(criterion)).distinct().count() == 1) {
			return figure(scores.getFirst().value(criterion), locale);
		}
		return this.words.list(scores.stream()
			.map((score) -> this.words.message("routing.part.in-area", locale, this.words.area(score.area(), locale),
					figure(score.value(criterion), locale)))
			.toList(), locale);
	}

	private String name(Criterion criterion, Locale locale) {
		return this.words.message("routing.part." + criterion.name(), locale);
	}

	private String figure(int value, Locale locale) {
		return this.words.message("routing.part.value", locale, value / (double) Criterion.ONE);
	}

}
