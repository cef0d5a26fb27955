package org.article12.triage.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.plans.Plans;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form for a request from a letter offers to choose from. */
@Component
class LetterChoices {

	private final Parties parties;

	private final Plans plans;

	private final Catalogue catalogue;

	private final RequestWords requestWords;

	private final TriageWords words;

	LetterChoices(Parties parties, Plans plans, Catalogue catalogue, RequestWords requestWords, TriageWords words) {
		this.parties = parties;
		this.plans = plans;
		this.catalogue = catalogue;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** Every Party; those that are not eligible are told why when chosen. */
	List<Option> parties() {
		return this.parties.all()
			.stream()
			.map((party) -> new Option(party.code().value(), this.words.party(party.code())))
			.toList();
	}

	/** What can be chosen for a Party. */
	Choices of(PartyCode party) {
		return new Choices(capacities(), activities(party), areas(),
				this.catalogue.pops()
					.stream()
					.filter(Pop::offered)
					.map((pop) -> new Option(pop.code(), pop.name()))
					.toList(),
				Option.each(Answers.Kind.values(), "requests.kind.", this.words::say), languages(),
				Option.each(Answers.Urgency.values(), "requests.urgency.", this.words::say),
				this.catalogue.agreements()
					.stream()
					.filter(Agreement::offered)
					.map((one) -> new Option(one.code(), one.title()))
					.toList(),
				Stream.of("yes", "no")
					.map((value) -> new Option(value, this.words.say("requests.publish." + value)))
					.toList());
	}

	private List<Option> capacities() {
		return Option.each(Capacity.values(), "triage.letter.capacity.", this.words::say);
	}

	private List<Option> activities(PartyCode party) {
		return this.plans.activitiesOf(party)
			.stream()
			.map((activity) -> new Option(activity.id().value().toString(), activity.code() + " " + activity.title(),
					activity.plan()))
			.toList();
	}

	private List<Option> areas() {
		return this.catalogue.selectable()
			.stream()
			.map((area) -> new Option(area.code().value(), this.requestWords.area(area.code().value()), hint(area)))
			.toList();
	}

	private @Nullable String hint(Area area) {
		return (area.parent() != null) ? this.requestWords.area(area.parent().value())
				: this.requestWords.meaning(area.code());
	}

	private List<Option> languages() {
		return Stream.of(WorkingLanguage.values())
			.map((language) -> new Option(language.code(), this.words.say("requests.language." + language.code())))
			.toList();
	}

	/** What each question of the form offers. */
	record Choices(List<Option> capacities, List<Option> activities, List<Option> areas, List<Option> pops,
			List<Option> kinds, List<Option> languages, List<Option> urgencies, List<Option> synergies,
			List<Option> publish) {
	}

}
