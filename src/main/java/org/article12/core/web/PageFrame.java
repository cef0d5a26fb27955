package org.article12.core.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.SecretariatContact;
import org.article12.core.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** What the shared fragments ask Java for, as {@code @frame} in templates. */
@Component("frame")
public class PageFrame extends Words {

	/** What is asked rather than refused: unusual days and months. */
	private static final Set<String> QUESTIONS = Set.of("core.day.far", "core.day.weekend", "core.day.holiday",
			"requests.problem.MONTH_FAR");

	/** The place of a field that the form does not have: after all others. */
	private static final int LAST = 9999;

	private final Supplier<SecretariatContact> secretariat;

	public PageFrame(MessageSource messages, Supplier<SecretariatContact> secretariat) {
		super(messages);
		this.secretariat = secretariat;
	}

	/** A name for the next press of a button. */
	public UUID press() {
		return UUID.randomUUID();
	}

	/** How the Secretariat is reached. */
	public SecretariatContact secretariat() {
		return this.secretariat.get();
	}

	/** The words of a notice; text is its own words. */
	public String words(Object notice) {
		return (notice instanceof Notice it) ? say(it.key(), it.parameters().toArray()) : notice.toString();
	}

	/** How what a notice tells of can be taken back; null where it cannot. */
	public Notice.@Nullable Undo undo(Object notice) {
		return (notice instanceof Notice it) ? it.undo() : null;
	}

	/**
	 * The errors of a form in the order of its fields, row by row; those of the whole
	 * form last.
	 */
	public List<DetailedError> inOrder(@Nullable Object form, DetailedError[] errors) {
		Class<?> record = (form != null) ? form.getClass() : Object.class;
		List<DetailedError> sorted = new ArrayList<>(List.of(errors));
		sorted.sort(Comparator.comparing(DetailedError::isGlobal)
			.thenComparing((error) -> error.isGlobal() ? "" : position(record, error.getFieldName())));
		return sorted;
	}

	/** Where a field stands in its form, as a text that sorts: each step, and its row. */
	private static String position(Class<?> form, String field) {
		StringBuilder position = new StringBuilder();
		String way = "";
		for (String step : field.split("\\.")) {
			way += step;
			int place = Lengths.component(form, way).map(PageFrame::place).orElse(LAST);
			String row = step.contains("[") ? step.replaceAll("\\D", "") : "";
			position.append("%04d %4s ".formatted(place, row));
			way += ".";
		}
		return position.toString();
	}

	private static int place(RecordComponent field) {
		return Stream.of(field.getDeclaringRecord().getRecordComponents())
			.map(RecordComponent::getName)
			.toList()
			.indexOf(field.getName());
	}

	/** The id of a field's element: its name, that of a row without brackets. */
	public String id(String field) {
		return FormField.id(field);
	}

	/** A field of a form with what is wrong with it. */
	public FormField field(@Nullable Object form, String name, @Nullable String hint, DetailedError[] errors) {
		String value = held(form, name).map(Object::toString).orElse("");
		return new FormField(name, FormField.id(name), value, value.startsWith("\n") ? "\n" + value : value,
				(hint != null) ? hint : "", Stream.of(errors).map(DetailedError::getMessage).toList(),
				FormField.describedBy(name, hint, errors.length > 0), most(form, name), asked(errors));
	}

	private static @Nullable String most(@Nullable Object form, String field) {
		return (form == null) ? null : Lengths.most(form.getClass(), field).map(String::valueOf).orElse(null);
	}

	/**
	 * The day or month that a form asks about, as 2026-11-22 or 2026-11; null when there
	 * is no question among the errors.
	 */
	private static @Nullable String asked(DetailedError[] errors) {
		return Stream.of(errors)
			.filter((error) -> QUESTIONS.contains(String.valueOf(error.getCode())))
			.map((error) -> String.valueOf(error.getArguments()[1]))
			.findFirst()
			.orElse(null);
	}

	/** The choices of a form's field, which holds one value or several. */
	public List<FormField.Choice> choices(@Nullable Object form, String field, List<Option> options, String first) {
		Set<String> held = held(form, field)
			.map((value) -> (value instanceof Collection<?> values) ? values : List.of(value))
			.map((values) -> values.stream().map(String::valueOf).collect(Collectors.toSet()))
			.orElse(Set.of());
		List<FormField.Choice> choices = new ArrayList<>();
		for (Option option : options) {
			String id = choices.isEmpty() ? first : first + "-" + (choices.size() + 1);
			choices.add(new FormField.Choice(field, id, option.value(), option.label(), option.hint(),
					first + "-" + (choices.size() + 1) + "-hint", held.contains(option.value())));
		}
		return choices;
	}

	private static Optional<Object> held(@Nullable Object form, String field) {
		return (form == null) ? Optional.empty()
				: Optional.ofNullable(new BeanWrapperImpl(form).getPropertyValue(field));
	}

}
