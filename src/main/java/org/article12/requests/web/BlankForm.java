package org.article12.requests.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.web.Option;
import org.article12.requests.AnswerField;
import org.article12.requests.Answers;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.article12.requests.domain.AnswersRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The questions of a request without answers, with room to write, so that a ministry can
 * talk them over on paper before anybody fills them in.
 */
@Component
class BlankForm {

	/** What fits on one line, in characters. */
	private static final int ONE_LINE = 300;

	/** About so much of a text do people put on a line by hand, when they draft it. */
	private static final int CHARACTERS_PER_LINE = 400;

	private final SectionChoices choices;

	private final AnswersRules rules;

	private final RequestWords words;

	BlankForm(SectionChoices choices, AnswersRules rules, RequestWords words) {
		this.choices = choices;
		this.rules = rules;
		this.words = words;
	}

	/** All sections, in the order in which they are asked. */
	List<BlankSection> sections() {
		Set<AnswerField> required = Set.copyOf(this.rules.required());
		return Stream.of(Section.values())
			.map((section) -> new BlankSection(this.words.say("requests.section." + section.name()),
					this.words.say("requests.section.hint." + section.name()),
					AnswerField.of(section)
						.stream()
						.map((field) -> question(field, !required.contains(field)))
						.toList()))
			.toList();
	}

	private BlankQuestion question(AnswerField field, boolean optional) {
		OptionalInt longest = field.longest();
		List<ChoiceGroup> groups = choices(field);
		return new BlankQuestion(this.words.label(field.section(), field.name()), optional, hint(field),
				longest.isPresent() ? longest.getAsInt() : null, groups, groups.isEmpty() ? lines(field, longest) : 0);
	}

	private String hint(AnswerField field) {
		return switch (field.toString()) {
			case "activities.chosen" ->
				this.words.say("requests.hint.activities.chosen") + " " + this.words.say("requests.blank.activities");
			case "areas.chosen" -> this.words.say("requests.hint.areas.chosen", AnswersRules.MOST_AREAS);
			case "timing.from", "timing.until" -> this.words.say("requests.hint.timing.month");
			default -> this.words.sayOr("", "requests.hint." + field);
		};
	}

	private List<ChoiceGroup> choices(AnswerField field) {
		return switch (field.toString()) {
			case "areas.chosen" -> this.choices.areas(Answers.NONE.areas(), List.of());
			case "need.pops" -> this.choices.pops(Answers.NONE.need());
			case "need.kind" -> group(this.choices.kinds());
			case "need.languages" -> group(this.choices.languages());
			case "timing.urgency" -> group(this.choices.urgencies());
			case "policy.synergies" -> group(this.choices.agreements(Answers.NONE.policy()));
			case "policy.publishSummary" -> group(this.choices.publish());
			default -> List.of();
		};
	}

	private static List<ChoiceGroup> group(List<Option> options) {
		return List.of(new ChoiceGroup("", options, "", 0));
	}

	private static int lines(AnswerField field, OptionalInt longest) {
		if (field.toString().equals("activities.chosen")) {
			return 5;
		}
		return (longest.orElse(0) <= ONE_LINE) ? 1 : 2 + longest.getAsInt() / CHARACTERS_PER_LINE;
	}

	/**
	 * A section of the form.
	 *
	 * @param title its title
	 * @param hint what it is about
	 * @param questions its questions
	 */
	record BlankSection(String title, String hint, List<BlankQuestion> questions) {
	}

	/**
	 * A question: choices to tick, or lines to write on.
	 *
	 * @param label the question
	 * @param optional whether it may be left out
	 * @param hint how to answer; may be empty
	 * @param longest how many characters it holds at most; null for what is not free text
	 * @param groups its choices
	 * @param lines how many lines there are to write on
	 */
	record BlankQuestion(String label, boolean optional, String hint, @Nullable Integer longest,
			List<ChoiceGroup> groups, int lines) {
	}

}
