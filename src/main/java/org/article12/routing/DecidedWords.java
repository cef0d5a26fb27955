package org.article12.routing;

import java.util.List;
import java.util.Locale;

import org.article12.core.CentreCode;
import org.article12.parties.Parties;
import org.springframework.stereotype.Component;

/**
 * Says in one sentence for each proposed centre what decided, and why a second round was
 * needed.
 */
@Component
public class DecidedWords {

	private final RoutingWords words;

	private final RoutingAnswerViews views;

	private final Parties parties;

	DecidedWords(RoutingWords words, RoutingAnswerViews views, Parties parties) {
		this.words = words;
		this.views = views;
		this.parties = parties;
	}

	/** Why this centre. */
	public String sentence(Decided decided, PartyFacts party, Locale locale) {
		String centre = decided.centre().value();
		return switch (decided.by()) {
			case Decided.By.OnlyOne it -> onlyOne(centre, it, party, locale);
			case Decided.By.Fewest it ->
				this.words.message("routing.decided.fewest", locale, centre, it.enough(), it.areas(), it.more());
			case Decided.By.Better it -> better(centre, it, party, locale);
			case Decided.By.Alphabet(CentreCode next) ->
				this.words.message("routing.decided.better.CODE", locale, centre, next.value());
		};
	}

	/** Why centres with looser ties to the Party were considered, if any are proposed. */
	public List<String> rounds(RoutingProposal proposal, Locale locale) {
		List<Choice> second = proposal.chosen().stream().filter((choice) -> choice.round() == 2).toList();
		if (second.isEmpty()) {
			return List.of();
		}
		if (proposal.areas().size() == 1) {
			return List.of(this.words.secondRound(proposal.party(), locale));
		}
		return List.of(this.words.message("routing.decided.round", locale, this.parties.name(proposal.party(), locale),
				this.words.list(
						this.views.titles(second.stream().flatMap((choice) -> choice.areas().stream()).toList()),
						locale)));
	}

	private String onlyOne(String centre, Decided.By.OnlyOne it, PartyFacts party, Locale locale) {
		String circle = circle(it.circle(), party, locale);
		String areas = this.words.list(this.views.titles(it.areas()), locale);
		return it.works()
				? this.words.message("routing.decided.works." + it.circle().name(), locale, centre, circle, areas)
				: this.words.message("routing.decided.can." + it.circle().name(), locale, centre, circle, areas);
	}

	private String circle(Decided.Circle circle, PartyFacts party, Locale locale) {
		return (circle == Decided.Circle.REGION) ? this.words.message("routing.region." + party.region().name(), locale)
				: this.parties.name(party.code(), locale);
	}

	private String better(String centre, Decided.By.Better by, PartyFacts party, Locale locale) {
		String sentence = this.words.message("routing.decided.better." + by.criterion().name(), locale, centre,
				by.next().value(), this.parties.name(party.code(), locale));
		boolean told = by.criterion().isFine() || by.other() > 0 || by.own() > 1;
		return told
				? this.words.message("routing.decided.figures", locale, sentence,
						figure(by.criterion(), by.own(), locale), figure(by.criterion(), by.other(), locale))
				: sentence;
	}

	private String figure(Criterion criterion, long figure, Locale locale) {
		return switch (criterion) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE, CODE ->
				this.words.message("routing.measure.areas", locale, figure);
			case LOAD -> this.words.message("routing.decided.load", locale, figure / 10_000.0);
			case DISTANCE -> this.words.message("routing.decided.distance", locale, figure);
			case DELIVERIES, ANSWERS, EVALUATIONS, FAIRNESS ->
				this.words.message("routing.decided.value", locale, figure / 1000.0);
		};
	}

}
