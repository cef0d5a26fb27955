package org.article12.requests;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One thing that a request asks for, such as {@code need.help}: the name under which the
 * Secretariat says which answers it asks about.
 *
 * @param section the section that asks for it
 * @param name the field's name there
 */
public record AnswerField(Section section, String name) {

	private static final Map<String, Integer> LONGEST = Map.ofEntries(Map.entry("activities.other", 1000),
			Map.entry("need.title", 200), Map.entry("need.help", 5000), Map.entry("need.results", 3000),
			Map.entry("need.beneficiaries", 3000), Map.entry("timing.urgencyReason", 1000),
			Map.entry("policy.batBep", 3000), Map.entry("policy.synergiesWords", 3000),
			Map.entry("policy.helpReceived", 3000), Map.entry("contact.name", 200), Map.entry("contact.office", 300),
			Map.entry("contact.email", 200), Map.entry("contact.phone", 100));

	/** Every field, in the order in which it is asked. */
	public static final List<AnswerField> ALL = Stream.of(Section.values())
		.flatMap((section) -> of(section).stream())
		.toList();

	/** The fields of a section, in the order in which they are asked. */
	public static List<AnswerField> of(Section section) {
		return Stream.of(Answers.NONE.part(section).getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.map((name) -> new AnswerField(section, name))
			.toList();
	}

	/** The field with that name, written as by {@link #toString()}. */
	public static Optional<AnswerField> parse(String text) {
		return ALL.stream().filter((field) -> field.toString().equals(text)).findFirst();
	}

	/** How many characters it holds at most; empty where its answer is not free text. */
	public OptionalInt longest() {
		Integer most = LONGEST.get(toString());
		return (most != null) ? OptionalInt.of(most) : OptionalInt.empty();
	}

	@Override
	public String toString() {
		return this.section.slug() + "." + this.name;
	}

}
