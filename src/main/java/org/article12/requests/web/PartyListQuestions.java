package org.article12.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.core.search.SearchTerm;
import org.article12.core.web.Option;
import org.article12.parties.PartyNames;
import org.article12.requests.Actor;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.domain.PartyFilter;
import org.article12.requests.domain.PartyOrder;
import org.article12.requests.store.PartyRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the address of the Party's list, and knows what its filters offer. */
@Component
class PartyListQuestions {

	private static final List<Actor> ACTORS = List.of(Actor.PARTY, Actor.SECRETARIAT, Actor.CENTRE);

	private final Questions questions;

	private final PartyNames names;

	private final RequestWords words;

	PartyListQuestions(Questions questions, PartyNames names, RequestWords words) {
		this.questions = questions;
		this.names = names;
		this.words = words;
	}

	PartyFilter read(PartyListForm form, PartyCode party) {
		Question question = withoutItsName(this.questions.read(form.q()), party);
		PartyOrder usual = usual(question);
		PartyOrder order = named(PartyOrder.class, form.sort().toUpperCase(Locale.ROOT)).orElse(usual);
		return new PartyFilter(question, named(Actor.class, form.turn()).filter(ACTORS::contains).orElse(null),
				named(RequestStatus.class, form.status()).orElse(null), year(form.year()),
				form.overdue().equals("true"), (order == PartyOrder.RELEVANCE) ? usual : order);
	}

	/** What the filters offer. */
	Choices choices(PartyFilter filter, PartyRequests.Counts counts) {
		PartyOrder usual = usual(filter.question());
		return new Choices(ACTORS.stream().map((actor) -> new Option(actor.name(), who(actor))).toList(),
				Stream.of(RequestStatus.values())
					.map((status) -> new Option(status.name(), this.words.status(status, Reader.PARTY).word()))
					.toList(),
				counts.years().stream().map((year) -> new Option(year + "", year + "")).toList(),
				Stream
					.concat(Stream.of(usual),
							Stream.of(PartyOrder.values())
								.filter((order) -> order != usual && order != PartyOrder.RELEVANCE))
					.map((order) -> new Option((order == usual) ? "" : order.name().toLowerCase(Locale.ROOT),
							this.words.say("requests.list.order." + order.name())))
					.toList());
	}

	private String who(Actor actor) {
		return this.words.say("requests.list.turn." + actor.name());
	}

	/** The Party's own name narrows nothing in its own list. */
	private Question withoutItsName(Question question, PartyCode party) {
		Map<SearchTerm, Set<PartyCode>> named = this.names.of(question);
		List<SearchTerm> terms = question.terms()
			.stream()
			.filter((term) -> !named.getOrDefault(term, Set.of()).contains(party))
			.toList();
		return (terms.isEmpty() && !question.terms().isEmpty() && question.exactReference() == null) ? Question.NONE
				: new Question(question.typed(), terms, question.exactReference());
	}

	private static PartyOrder usual(Question question) {
		return question.terms().isEmpty() ? PartyOrder.UPDATED : PartyOrder.RELEVANCE;
	}

	private static @Nullable Integer year(String value) {
		return value.matches("[12][0-9]{3}") ? Integer.valueOf(value) : null;
	}

	private static <E extends Enum<E>> Optional<E> named(Class<E> values, String name) {
		return Stream.of(values.getEnumConstants()).filter((value) -> value.name().equals(name)).findFirst();
	}

	/** What the filters offer. */
	record Choices(List<Option> turns, List<Option> statuses, List<Option> years, List<Option> orders) {
	}

}
