package org.article12.requests;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.parties.Parties;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.springframework.stereotype.Component;

/** What the things that answers name are called in the registers now. */
@Component
public class TodaysTitles {

	private final RequestWords words;

	private final Catalogue catalogue;

	private final Plans plans;

	private final Parties parties;

	TodaysTitles(RequestWords words, Catalogue catalogue, Plans plans, Parties parties) {
		this.words = words;
		this.catalogue = catalogue;
		this.plans = plans;
		this.parties = parties;
	}

	/**
	 * What is kept with the answers that a Party submits: titles in English, whoever
	 * submits, and the Party's name in all languages.
	 */
	public Titles of(PartyCode party, Answers answers) {
		return new Titles(this.parties.names(party), Map.of(), Map.of(), Map.of())
			.or(ReaderLanguage.in(Locale.ENGLISH, () -> besides(List.of(new TitledAnswers(answers, Titles.NONE)))));
	}

	/**
	 * What is to be read of answers beside the titles that were kept with them; asks the
	 * database once, for activities of which none was kept, and only where there are
	 * some.
	 */
	Titles besides(Collection<TitledAnswers> all) {
		List<Answers> answers = all.stream().map(TitledAnswers::answers).toList();
		return new Titles(Map.of(), areas(answers),
				activities(all.stream()
					.flatMap((each) -> each.answers()
						.activities()
						.chosen()
						.stream()
						.filter((id) -> !each.titles().activities().containsKey(id)))),
				pops(answers));
	}

	private Map<String, String> areas(Collection<Answers> all) {
		return all.stream()
			.flatMap((answers) -> answers.areas().chosen().stream())
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this.words::area));
	}

	private Map<String, String> activities(Stream<String> chosen) {
		List<ActivityId> ids = chosen.distinct().flatMap((id) -> ActivityId.read(id).stream()).toList();
		Map<String, String> titles = new HashMap<>();
		for (PlanActivity activity : this.plans.activities(ids)) {
			String title = activity.code() + " " + activity.title();
			titles.put(activity.id().value().toString(),
					activity.isOpen() ? title : this.words.say("requests.activities.withdrawn", title));
		}
		return titles;
	}

	private Map<String, String> pops(Collection<Answers> all) {
		List<String> chosen = all.stream().flatMap((answers) -> answers.need().pops().stream()).toList();
		return this.catalogue.pops()
			.stream()
			.filter((pop) -> chosen.contains(pop.code()))
			.collect(Collectors.toMap(Pop::code, Pop::name));
	}

}
