package org.article12.routing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.text.Text;
import org.article12.parties.Eligibility;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.RoutingQuestion.Answerable;
import org.article12.routing.RoutingQuestion.NotEligible;
import org.article12.routing.RoutingQuestion.Problem;
import org.article12.routing.RoutingQuestion.Wrong;
import org.springframework.stereotype.Component;

/**
 * Reads questions from the parameters of an address, and says what is wrong with them.
 */
@Component
public class RoutingQuestions {

	private static final String PARTY = "party";

	private static final String AREA = "area";

	private static final String LANGUAGE = "language";

	private static final int LONGEST_ECHO = 60;

	private final Parties parties;

	private final Catalogue catalogue;

	RoutingQuestions(Parties parties, Catalogue catalogue) {
		this.parties = parties;
		this.catalogue = catalogue;
	}

	/**
	 * Reads a question; the first thing that is wrong decides.
	 * @param party the values of the parameter {@code party}: exactly one is wanted
	 * @param areas the values of {@code area}; one that comes twice counts once
	 * @param languages the values of {@code language}, ISO 639-1; may be empty
	 */
	public RoutingQuestion read(List<String> party, List<String> areas, List<String> languages) {
		return wrongParty(party).or(() -> wrongAreas(areas))
			.or(() -> wrongLanguage(languages))
			.<RoutingQuestion>map((wrong) -> wrong)
			.orElseGet(
					() -> question(this.parties.find(new PartyCode(party.getFirst())).orElseThrow(), areas, languages));
	}

	private Optional<Wrong> wrongParty(List<String> values) {
		if (values.isEmpty() || values.stream().allMatch(Text::isBlank)) {
			return Optional.of(new Wrong(PARTY, "", Problem.NO_PARTY));
		}
		if (values.size() > 1) {
			return Optional.of(wrong(PARTY, String.join(",", values), Problem.REPEATED_PARTY));
		}
		String value = values.getFirst();
		if (PartyCode.isValid(value) && this.parties.find(new PartyCode(value)).isPresent()) {
			return Optional.empty();
		}
		boolean state = this.parties.nonParty(value).isPresent();
		return Optional.of(wrong(PARTY, value, state ? Problem.NOT_A_PARTY : Problem.UNKNOWN_PARTY));
	}

	private Optional<Wrong> wrongAreas(List<String> values) {
		if (values.isEmpty() || values.stream().allMatch(Text::isBlank)) {
			return Optional.of(new Wrong(AREA, "", Problem.NO_AREA));
		}
		for (String value : values) {
			Optional<Area> area = AreaCode.isValid(value) ? this.catalogue.area(new AreaCode(value)) : Optional.empty();
			if (area.isEmpty()) {
				return Optional.of(wrong(AREA, value, Problem.UNKNOWN_AREA));
			}
			if (!area.get().selectable()) {
				return Optional.of(wrong(AREA, value, area.get().heading() ? Problem.HEADING : Problem.RETIRED));
			}
		}
		int count = Set.copyOf(values).size();
		return (count > Need.MOST_AREAS) ? Optional.of(wrong(AREA, Integer.toString(count), Problem.TOO_MANY_AREAS))
				: Optional.empty();
	}

	private static Optional<Wrong> wrongLanguage(List<String> values) {
		return values.stream()
			.filter((value) -> WorkingLanguage.of(value).isEmpty())
			.findFirst()
			.map((value) -> wrong(LANGUAGE, value, Problem.UNKNOWN_LANGUAGE));
	}

	private static Wrong wrong(String parameter, String value, Problem problem) {
		return new Wrong(parameter, Text.shortened(value, LONGEST_ECHO), problem);
	}

	private static RoutingQuestion question(Party party, List<String> areas, List<String> languages) {
		SortedSet<AreaCode> codes = new TreeSet<>();
		areas.forEach((area) -> codes.add(new AreaCode(area)));
		Set<WorkingLanguage> spoken = EnumSet.noneOf(WorkingLanguage.class);
		languages.forEach((language) -> WorkingLanguage.of(language).ifPresent(spoken::add));
		if (languages.isEmpty()) {
			WorkingLanguage.of(party.officialUnLanguage()).ifPresent(spoken::add);
		}
		return switch (party.eligibility()) {
			case Eligibility.Eligible _ -> new Answerable(party, codes, spoken);
			case Eligibility.NotEligible(Eligibility.Reason reason) -> new NotEligible(party, reason);
		};
	}

}
