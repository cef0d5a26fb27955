package org.article12.requests;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.article12.core.web.Lengths;

/**
 * One thing that a request asks for, such as {@code need.help}: the name under which the
 * Secretariat says which answers it asks about.
 *
 * @param section the section that asks for it
 * @param name the field's name there
 */
public record AnswerField(Section section, String name) {

	// Goes with the months; nothing is asked there.
	private static final String CONFIRMATION = "meant";

	/** Every field, in the order in which it is asked. */
	public static final List<AnswerField> ALL = Stream.of(Section.values())
		.flatMap((section) -> of(section).stream())
		.toList();

	/** The fields of a section, in the order in which they are asked. */
	public static List<AnswerField> of(Section section) {
		return Stream.of(Answers.NONE.part(section).getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !name.equals(CONFIRMATION))
			.map((name) -> new AnswerField(section, name))
			.toList();
	}

	/** The field with that name, written as by {@link #toString()}. */
	public static Optional<AnswerField> parse(String text) {
		return ALL.stream().filter((field) -> field.toString().equals(text)).findFirst();
	}

	/** How many characters it holds at most; empty where its answer is not free text. */
	public OptionalInt longest() {
		return Lengths.most(Answers.NONE.part(this.section).getClass(), this.name)
			.stream()
			.mapToInt(Integer::intValue)
			.findFirst();
	}

	@Override
	public String toString() {
		return this.section.slug() + "." + this.name;
	}

}
