package org.article12.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.CentreCode;
import org.article12.routing.RoutingAnswerView.Chosen;
import org.article12.routing.RoutingAnswerView.GapInWords;
import org.article12.routing.RoutingAnswerView.Named;
import org.article12.routing.RoutingAnswerView.NotChosen;
import org.article12.routing.RoutingAnswerView.Score;
import org.springframework.stereotype.Component;

/** Makes pages' views of proposals. */
@Component
public class RoutingAnswerViews {

	/** What is said of a chosen centre by its choice already. */
	private static final Set<ReasonCode> SAID = EnumSet.of(ReasonCode.HOST, ReasonCode.LISTED, ReasonCode.SCOPE,
			ReasonCode.REGION, ReasonCode.TAKES);

	private final RoutingWords words;

	private final ScoreViews scores;

	private final Catalogue catalogue;

	RoutingAnswerViews(RoutingWords words, ScoreViews scores, Catalogue catalogue) {
		this.words = words;
		this.scores = scores;
		this.catalogue = catalogue;
	}

	/** The proposal in words for a reader. */
	public RoutingAnswerView of(RoutingProposal proposal, Audience audience, Locale locale) {
		List<Chosen> alternative = (proposal.alternative() != null) ? proposal.alternative()
			.chosen()
			.stream()
			.map((one) -> chosen(one, proposal.party(), List.of(), Score.NONE, audience, locale))
			.toList() : List.of();
		return new RoutingAnswerView(
				proposal.chosen()
					.stream()
					.map((one) -> chosen(one, proposal.party(), besides(proposal, one),
							considered(proposal, one)
								.map((it) -> this.scores.of(it, proposal.ruleVersion(), audience, locale))
								.orElse(Score.NONE),
							audience, locale))
					.toList(),
				alternative, proposal.gaps().stream().map((gap) -> gap(gap, audience, locale)).toList(),
				proposal.considered()
					.stream()
					.filter((considered) -> !considered.chosen())
					.map((considered) -> new NotChosen(named(considered.centre()), considered.eligible(),
							whyNot(proposal, considered, audience, locale),
							this.words.sentences(considered.reasons().stream().filter(caution()).toList(), audience,
									locale),
							this.scores.of(considered, proposal.ruleVersion(), audience, locale)))
					.toList());
	}

	/**
	 * After the ground on which it stands, who takes what it could take; then what
	 * decided.
	 */
	private List<String> whyNot(RoutingProposal proposal, Considered considered, Audience audience, Locale locale) {
		List<String> sentences = new ArrayList<>(this.words
			.sentences(considered.reasons().stream().filter(caution().negate()).toList(), audience, locale));
		sentences.addAll(Math.min(1, sentences.size()), takers(proposal, considered, audience, locale));
		return sentences;
	}

	private List<String> takers(RoutingProposal proposal, Considered considered, Audience audience, Locale locale) {
		Set<AreaCode> able = considered.scores().stream().map(AreaScore::area).collect(Collectors.toSet());
		List<String> takers = new ArrayList<>();
		for (Choice choice : considered.eligible() ? proposal.chosen() : List.<Choice>of()) {
			List<AreaCode> taken = choice.areas().stream().filter(able::contains).toList();
			if (!taken.isEmpty()) {
				takers.add(this.words.instead(choice.centre(), titles(taken), audience, locale));
			}
		}
		return takers;
	}

	/** The titles of the areas, in the catalogue's order. */
	public List<String> titles(List<AreaCode> areas) {
		List<AreaCode> inOrder = new ArrayList<>(areas);
		List<AreaCode> order = this.catalogue.areas().stream().map(Area::code).toList();
		inOrder.sort(Comparator.comparingInt(order::indexOf));
		return inOrder.stream().map(this.words::area).toList();
	}

	private static List<Reason> besides(RoutingProposal proposal, Choice choice) {
		return considered(proposal, choice).stream()
			.flatMap((considered) -> considered.reasons().stream())
			.filter((reason) -> !SAID.contains(reason.code()))
			.toList();
	}

	private Chosen chosen(Choice choice, PartyCode party, List<Reason> besides, Score score, Audience audience,
			Locale locale) {
		List<Reason> cautions = Stream.concat(choice.reasons().stream(), besides.stream())
			.filter(caution())
			.distinct()
			.toList();
		return new Chosen(named(choice.centre()), (choice.round() == 1) ? "" : this.words.secondRound(party, locale),
				titles(choice.areas()), this.words.sentences(notSaidYet(choice, audience), audience, locale),
				this.words.sentences(besides.stream().filter(caution().negate()).toList(), audience, locale),
				this.words.sentences(cautions, audience, locale), score);
	}

	// That it is the second round is said above the reasons; officers read of which
	// areas.
	private static List<Reason> notSaidYet(Choice choice, Audience audience) {
		return choice.reasons()
			.stream()
			.filter((reason) -> audience == Audience.OFFICER || reason.code() != ReasonCode.SECOND_ROUND)
			.filter(caution().negate())
			.toList();
	}

	private static Predicate<Reason> caution() {
		return (reason) -> reason.code() == ReasonCode.NO_SHARED_LANGUAGE;
	}

	private static Optional<Considered> considered(RoutingProposal proposal, Choice choice) {
		return proposal.considered()
			.stream()
			.filter((considered) -> considered.centre().equals(choice.centre()))
			.findFirst();
	}

	private GapInWords gap(Gap gap, Audience audience, Locale locale) {
		return new GapInWords(this.words.area(gap.area(), locale), this.words.sentence(gap.reason(), audience, locale),
				gap.elsewhere().stream().map(this::named).toList());
	}

	private Named named(CentreCode code) {
		return new Named(code.value(), this.words.centre(code));
	}

}
