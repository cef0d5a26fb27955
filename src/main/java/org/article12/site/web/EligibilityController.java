package org.article12.site.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.parties.Parties;
import org.article12.parties.PartyNames;
import org.article12.parties.Region;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule of Article 12.1, and what it means for each Party. */
@Controller
record EligibilityController(Parties parties, PartyNames names, Questions questions) {

	@GetMapping("/eligibility")
	String eligibility(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String letter, Locale locale,
			Model model) {
		Optional<Region> chosen = Stream.of(Region.values()).filter((each) -> each.name().equals(region)).findFirst();
		Question question = this.questions.read(q);
		List<PartyLine> all = this.parties.all()
			.stream()
			.map((party) -> PartyLine.of(party, this.parties.name(party.code(), locale)))
			.toList();
		Optional<PartyGroup> group = Stream.of(PartyGroup.values())
			.filter((each) -> each.name().equals(who))
			.findFirst();
		List<PartyLine> found = sorted(
				all.stream().filter((line) -> line.isIn(chosen) && (group.isEmpty() || group.get().has(line))).toList(),
				(line) -> question.answeredBy(this.names.of(line.code())));
		SortedSet<String> letters = found.stream()
			.map((line) -> line.letter(locale))
			.collect(Collectors.toCollection(TreeSet::new));
		boolean lettered = letters.contains(letter);
		model.addAttribute("lines",
				found.stream().filter((line) -> !lettered || line.letter(locale).equals(letter)).toList());
		model.addAttribute("letters", letters);
		model.addAttribute("letter", lettered ? letter : "");
		model.addAttribute("groups", List.of(PartyGroup.values()));
		model.addAttribute("who", group.map(PartyGroup::name).orElse(""));
		model.addAttribute("narrowed", lettered || !q.isEmpty() || chosen.isPresent() || group.isPresent());
		model.addAttribute("total", all.size());
		model.addAttribute("eligible", all.stream().filter(PartyLine::eligible).count());
		model.addAttribute("others",
				sorted(this.parties.nonParties()
					.stream()
					.filter((state) -> chosen.isEmpty() || chosen.get() == state.region())
					.toList(), (state) -> question.answeredBy(this.names.of(state))));
		model.addAttribute("regions", Arrays.asList(Region.values()));
		model.addAttribute("q", q);
		model.addAttribute("region", chosen.map(Region::name).orElse(""));
		return "site/eligibility";
	}

	/**
	 * Those that hold what is looked for as words come before those that hold parts of
	 * it.
	 */
	private static <T> List<T> sorted(List<T> all, Function<T, Question.Answer> answer) {
		Map<T, Question.Answer> found = new LinkedHashMap<>();
		all.forEach((one) -> found.put(one, answer.apply(one)));
		return found.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != Question.Answer.NO)
			.sorted(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Parties that a visitor may want to see alone. */
	enum PartyGroup {

		ELIGIBLE(PartyLine::eligible), NOT_ELIGIBLE((line) -> !line.eligible()), LDC(PartyLine::leastDeveloped),
		SIDS(PartyLine::smallIsland);

		private final Predicate<PartyLine> members;

		PartyGroup(Predicate<PartyLine> members) {
			this.members = members;
		}

		/** Whether the Party belongs to it. */
		boolean has(PartyLine line) {
			return this.members.test(line);
		}

	}

}
