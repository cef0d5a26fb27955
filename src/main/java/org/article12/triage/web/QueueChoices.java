package org.article12.triage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestWords;
import org.article12.triage.domain.QueueColumn;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePreference;
import org.article12.triage.store.Queue;
import org.article12.triage.store.QueueOrder;
import org.springframework.stereotype.Component;

/** What the queue's filters offer. */
@Component
class QueueChoices {

	private final Parties parties;

	private final Catalogue catalogue;

	private final Centres centres;

	private final Queue queue;

	private final TriageWords words;

	private final RequestWords requestWords;

	private final Map<Locale, Registered> remembered = new ConcurrentHashMap<>();

	QueueChoices(Parties parties, Catalogue catalogue, Centres centres, Queue queue, TriageWords words,
			RequestWords requestWords) {
		this.parties = parties;
		this.catalogue = catalogue;
		this.centres = centres;
		this.queue = queue;
		this.words = words;
		this.requestWords = requestWords;
	}

	QueueView.Choices of(QueueFilter filter, CurrentUser reader) {
		Registered registered = registered();
		return new QueueView.Choices(registered.regions(), registered.parties(), registered.areas(), registered.turns(),
				officers(reader), orders(filter), registered.columns(), registered.sizes());
	}

	/** Those of the registers, put into words anew when one of these has changed. */
	private Registered registered() {
		Locale language = ReaderLanguage.get();
		List<List<?>> from = List.of(this.parties.all(), this.catalogue.areas(), this.centres.all());
		Registered known = this.remembered.get(language);
		if (known == null || !known.isFrom(from)) {
			known = new Registered(from, regions(), parties(), areas(), turns(), columns(), sizes());
			this.remembered.put(language, known);
		}
		return known;
	}

	/** The request itself is always shown. */
	private List<Option> columns() {
		return Stream.of(QueueColumn.values())
			.filter((column) -> column != QueueColumn.REQUEST)
			.map((column) -> new Option(column.name(), this.words.say("triage.column." + column.name())))
			.toList();
	}

	private List<Option> sizes() {
		return QueuePreference.SIZES.stream()
			.map((size) -> new Option(size.toString(), this.words.number(size)))
			.toList();
	}

	private List<Option> regions() {
		return Stream.of(Region.values())
			.map((region) -> new Option(region.name(), this.words.region(region)))
			.toList();
	}

	private List<Option> parties() {
		return this.parties.all()
			.stream()
			.filter((party) -> party.eligibility().eligible())
			.map((party) -> new Option(party.code().value(), this.words.party(party.code())))
			.toList();
	}

	private List<Option> areas() {
		return this.catalogue.areas()
			.stream()
			.filter((area) -> !area.heading())
			.map((area) -> new Option(area.code().value(), this.requestWords.area(area.code().value())))
			.toList();
	}

	private List<Option> turns() {
		List<Option> turns = new ArrayList<>();
		Stream.of(Actor.SECRETARIAT, Actor.PARTY, Actor.CENTRE)
			.forEach((actor) -> turns.add(new Option(actor.name(), this.words.actor(actor))));
		this.centres.all()
			.forEach((centre) -> turns.add(new Option(centre.code().value(), this.words.say("triage.turn-of.centre",
					centre.code().value(), this.words.party(centre.hostParty())))));
		return turns;
	}

	private List<Option> officers(CurrentUser reader) {
		List<Option> officers = new ArrayList<>();
		officers.add(new Option("me", this.words.say("triage.officer.me")));
		officers.add(new Option("none", this.words.say("triage.officer.none")));
		Map<PersonId, String> others = this.queue.officers();
		others.remove(reader.id());
		others.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.forEach((officer) -> officers.add(new Option(officer.getKey().toString(), officer.getValue())));
		return officers;
	}

	private List<Option> orders(QueueFilter filter) {
		QueueOrder usual = QueueQuestions.usual(filter.sought());
		return Stream.of(QueueOrder.values())
			.filter((order) -> order != QueueOrder.RELEVANCE || order == usual)
			.sorted(Comparator.comparing((order) -> order != usual))
			.map((order) -> new Option((order == usual) ? "" : QueueHeads.slug(order),
					this.words.say("triage.order." + order.name())))
			.toList();
	}

	/**
	 * What is the same for whoever reads a language.
	 *
	 * @param from the registers' lists that it was made from
	 */
	private record Registered(List<List<?>> from, List<Option> regions, List<Option> parties, List<Option> areas,
			List<Option> turns, List<Option> columns, List<Option> sizes) {

		// A register that has changed answers with another list.
		boolean isFrom(List<List<?>> lists) {
			return IntStream.range(0, lists.size()).allMatch((one) -> this.from.get(one) == lists.get(one));
		}

	}

}
