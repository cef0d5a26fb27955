package org.article12.requests.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.Pop;
import org.article12.core.WorkingLanguage;
import org.article12.core.search.Lexicon;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.core.search.Word;
import org.article12.core.text.Text;
import org.article12.core.web.Option;
import org.article12.plans.PlanActivity;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/** The choices that the sections of the form offer. */
@Component
class SectionChoices {

	private final Catalogue catalogue;

	private final RequestWords words;

	private final Questions questions;

	private final Lexicon lexicon;

	SectionChoices(Catalogue catalogue, RequestWords words, Questions questions, Lexicon lexicon) {
		this.catalogue = catalogue;
		this.words = words;
		this.questions = questions;
		this.lexicon = lexicon;
	}

	/**
	 * Areas: first those that the chosen activities imply, then all others by heading.
	 */
	List<ChoiceGroup> areas(Answers.Areas ticked, Collection<PlanActivity> chosen) {
		Set<AreaCode> implied = new LinkedHashSet<>();
		chosen.forEach((activity) -> implied.addAll(activity.areas()));
		List<Area> selectable = this.catalogue.areas()
			.stream()
			.filter((area) -> area.selectable() || isRetired(area, ticked))
			.toList();
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		for (Area area : selectable) {
			if (implied.contains(area.code())) {
				group(groups, this.words.say("requests.areas.implied")).add(option(area));
			}
		}
		String others = groups.isEmpty() ? "" : this.words.say("requests.areas.others");
		for (Area area : selectable) {
			AreaCode parent = area.parent();
			if (!implied.contains(area.code())) {
				group(groups, (parent != null) ? this.words.area(parent.value()) : others).add(option(area));
			}
		}
		return choiceGroups(groups, "chosen", ticked.chosen());
	}

	/** The guidance documents that help with the ticked areas, each with those areas. */
	List<Helpful> guidance(Answers.Areas ticked) {
		List<Helpful> found = new ArrayList<>();
		for (Guidance document : this.catalogue.guidance()) {
			List<String> areas = ticked.chosen()
				.stream()
				.filter((code) -> AreaCode.isValid(code) && document.areas().contains(new AreaCode(code)))
				.map(this.words::area)
				.toList();
			if (!areas.isEmpty()) {
				found.add(new Helpful(document.code(), document.title(), areas));
			}
		}
		return found;
	}

	/** Listed POPs by what they are, or were, first of all. */
	List<ChoiceGroup> pops(Answers.Need need) {
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		for (Pop pop : this.catalogue.pops()) {
			if (pop.retired() && !need.pops().contains(pop.code())) {
				continue;
			}
			String use = pop.useGroup().split(";", 2)[0];
			String annexes = this.words.list(List.of(pop.annexes().split(";")));
			group(groups, this.words.say("catalogue.use." + use))
				.add(new Option(pop.code(), pop.name(), pop.retired() ? this.words.say("requests.retired")
						: this.words.say("requests.pops.hint", annexes, pop.year() + "")));
		}
		return choiceGroups(groups, "pops", need.pops());
	}

	/**
	 * Activities of the plan: the ticked ones, and those that hold what is looked for;
	 * last those that hold a part of it.
	 */
	List<Option> activities(Collection<PlanActivity> all, Answers.Activities ticked, String search) {
		Question question = this.questions.read(search);
		Map<String, List<Word>> words = question.isBlank() ? Map.of()
				: this.lexicon.read(all.stream().map(SectionChoices::searched).toList());
		Predicate<PlanActivity> chosen = (activity) -> ticked.chosen().contains(activity.id().value().toString());
		Map<PlanActivity, Question.Answer> found = new LinkedHashMap<>();
		all.stream()
			.filter(chosen.negate())
			.forEach((activity) -> found.put(activity,
					question.answeredBy(List.of(words.getOrDefault(searched(activity), List.of())))));
		return Stream
			.concat(all.stream().filter(chosen),
					found.entrySet()
						.stream()
						.filter((entry) -> entry.getValue() != Question.Answer.NO)
						.sorted(Map.Entry.comparingByValue())
						.map(Map.Entry::getKey))
			.map((activity) -> new Option(activity.id().value().toString(), activity.code() + " " + activity.title(),
					hint(activity)))
			.toList();
	}

	private static String searched(PlanActivity activity) {
		return String.join(" ", activity.code(), activity.title(), activity.pops(), activity.article(), activity.plan(),
				activity.leadInstitution());
	}

	private String hint(PlanActivity activity) {
		List<String> facts = new ArrayList<>();
		if (!Text.isBlank(activity.article())) {
			facts.add(this.words.say("requests.activities.article", activity.article()));
		}
		if (!Text.isBlank(activity.pops())) {
			facts.add(this.words.say("requests.activities.pops", activity.pops()));
		}
		if (activity.startYear() != null) {
			facts.add((activity.endYear() != null)
					? this.words.say("requests.activities.years", activity.startYear() + "", activity.endYear() + "")
					: activity.startYear() + "");
		}
		facts.add(this.words.say("requests.activities.plan", activity.plan()));
		if (activity.demonstration()) {
			facts.add(this.words.say("requests.activities.sample"));
		}
		return String.join(this.words.say("requests.activities.between"), facts);
	}

	/** Agreements under which the same need may count as well. */
	List<Option> agreements(Answers.Policy policy) {
		return this.catalogue.agreements()
			.stream()
			.filter((one) -> one.offered() || policy.synergies().contains(one.code()))
			.map((one) -> new Option(one.code(), one.title(),
					one.retired() ? this.words.say("requests.retired") : null))
			.toList();
	}

	/** The kinds of help. */
	List<Option> kinds() {
		return Option.each(Answers.Kind.values(), "requests.kind.", this.words::say);
	}

	/** How urgent it may be. */
	List<Option> urgencies() {
		return Option.each(Answers.Urgency.values(), "requests.urgency.", this.words::say);
	}

	/** The working languages. */
	List<Option> languages() {
		return Stream.of(WorkingLanguage.values())
			.map((language) -> new Option(language.code(), this.words.say("requests.language." + language.code())))
			.toList();
	}

	/** In which capacity one can submit. */
	List<Option> capacities() {
		return Stream.of(Capacity.values())
			.map((capacity) -> new Option(capacity.name(), this.words.say("requests.capacity." + capacity.name()),
					this.words.say("requests.capacity.hint." + capacity.name())))
			.toList();
	}

	/** Whether the public may read a summary. */
	List<Option> publish() {
		return List.of(new Option("yes", this.words.say("requests.publish.yes")),
				new Option("no", this.words.say("requests.publish.no")));
	}

	private Option option(Area area) {
		return new Option(area.code().value(), area.title(),
				area.retired() ? this.words.say("requests.retired") : this.words.meaning(area.code()));
	}

	// It is shown as long as it is ticked, so that nobody loses it without a word.
	private static boolean isRetired(Area area, Answers.Areas ticked) {
		return area.retired() && ticked.chosen().contains(area.code().value());
	}

	private static List<Option> group(Map<String, List<Option>> groups, String caption) {
		return groups.computeIfAbsent(caption, (_) -> new ArrayList<>());
	}

	private static List<ChoiceGroup> choiceGroups(Map<String, List<Option>> groups, String field, List<String> ticked) {
		List<ChoiceGroup> all = new ArrayList<>();
		// The choices of a group are numbered: groups are told apart otherwise.
		groups.forEach((caption, options) -> all
			.add(new ChoiceGroup(caption, options, all.isEmpty() ? field : field + "-part-" + (all.size() + 1),
					options.stream().filter((option) -> ticked.contains(option.value())).count())));
		return all;
	}

	/**
	 * A guidance document that may help.
	 *
	 * @param code its code, by which the page of guidance names it
	 * @param title its title
	 * @param areas the titles of the ticked areas that it helps with
	 */
	record Helpful(String code, String title, List<String> areas) {
	}

}
