package org.article12.offers.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.offers.web.Replayed.Told;
import org.article12.requests.RequestWords;
import org.article12.routing.AskedBefore;
import org.article12.routing.Audience;
import org.article12.routing.Choice;
import org.article12.routing.Reason;
import org.article12.routing.RegistersThen;
import org.article12.routing.RoutingAnswerViews;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingRecord;
import org.article12.routing.RoutingWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a proposal with what routing says by the registers of another day. */
@Component
class ReplayedViews {

	private final RoutingAnswerViews answers;

	private final RoutingWords reasons;

	private final RequestWords requestWords;

	private final OffersWords words;

	ReplayedViews(RoutingAnswerViews answers, RoutingWords reasons, RequestWords requestWords, OffersWords words) {
		this.answers = answers;
		this.reasons = reasons;
		this.requestWords = requestWords;
		this.words = words;
	}

	/**
	 * The comparison.
	 * @param before what came of the request's offers
	 */
	Replayed of(RoutingRecord kept, RegistersThen then, AskedBefore before, Locale locale) {
		RoutingProposal proposed = kept.read().toldApart(before);
		return then.propose(kept)
			.map((replayed) -> of(proposed, replayed.toldApart(before), locale))
			.orElseGet(() -> new Replayed(this.words.say("offers.as-of.no-party", this.words.party(proposed.party()),
					this.words.day(then.day())), List.of(), List.of(), null));
	}

	private Replayed of(RoutingProposal proposed, RoutingProposal then, Locale locale) {
		List<String> moved = moved(placed(proposed), placed(then));
		List<Told> told = told(said(proposed, locale), said(then, locale));
		String outcome = !moved.isEmpty() ? "offers.as-of.otherwise"
				: told.isEmpty() ? "offers.as-of.same" : "offers.as-of.reasons";
		return new Replayed(this.words.say(outcome), moved, told, this.answers.of(then, Audience.OFFICER, locale));
	}

	private List<String> moved(SortedMap<AreaCode, CentreCode> proposed, SortedMap<AreaCode, CentreCode> then) {
		SequencedSet<AreaCode> areas = new LinkedHashSet<>(proposed.keySet());
		areas.addAll(then.keySet());
		return areas.stream().flatMap((area) -> moved(area, proposed.get(area), then.get(area))).toList();
	}

	private Stream<String> moved(AreaCode area, @Nullable CentreCode proposed, @Nullable CentreCode then) {
		String title = this.requestWords.area(area.value());
		if (then == null) {
			return (proposed != null) ? Stream.of(this.words.say("offers.as-of.left", title, proposed))
					: Stream.empty();
		}
		if (proposed == null) {
			return Stream.of(this.words.say("offers.as-of.gap", title, then));
		}
		return then.equals(proposed) ? Stream.empty()
				: Stream.of(this.words.say("offers.as-of.other", title, then, proposed));
	}

	private static SortedMap<AreaCode, CentreCode> placed(RoutingProposal proposal) {
		SortedMap<AreaCode, CentreCode> placed = new TreeMap<>();
		proposal.chosen().forEach((choice) -> choice.areas().forEach((area) -> placed.put(area, choice.centre())));
		return placed;
	}

	private static List<Told> told(Map<CentreCode, SequencedSet<String>> proposed,
			Map<CentreCode, SequencedSet<String>> then) {
		SequencedSet<CentreCode> centres = new LinkedHashSet<>(proposed.keySet());
		centres.addAll(then.keySet());
		return centres.stream()
			.map((centre) -> new Told(centre.value(), onlyIn(proposed, then, centre), onlyIn(then, proposed, centre)))
			.filter((told) -> !told.proposed().isEmpty() || !told.then().isEmpty())
			.toList();
	}

	private static List<String> onlyIn(Map<CentreCode, SequencedSet<String>> one,
			Map<CentreCode, SequencedSet<String>> other, CentreCode centre) {
		List<String> said = new ArrayList<>(one.getOrDefault(centre, new LinkedHashSet<>()));
		said.removeAll(other.getOrDefault(centre, new LinkedHashSet<>()));
		return said;
	}

	/** All that is said of each centre. */
	private Map<CentreCode, SequencedSet<String>> said(RoutingProposal proposal, Locale locale) {
		Map<CentreCode, SequencedSet<String>> said = new TreeMap<>();
		proposal.considered().forEach((one) -> {
			Stream<Reason> ofChoice = proposal.chosen()
				.stream()
				.filter((choice) -> choice.centre().equals(one.centre()))
				.map(Choice::reasons)
				.flatMap(List::stream);
			List<Reason> all = Stream.concat(ofChoice, one.reasons().stream()).toList();
			said.put(one.centre(), new LinkedHashSet<>(this.reasons.sentences(all, Audience.OFFICER, locale)));
		});
		return said;
	}

}
