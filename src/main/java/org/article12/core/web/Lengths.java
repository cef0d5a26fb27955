package org.article12.core.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds how long the fields of a form may be: what their {@link AtMost} says. */
public final class Lengths {

	/**
	 * By a form's fields, those of all rows as one: to look at a class takes its time.
	 */
	private static final ClassValue<Map<String, Optional<Integer>>> KNOWN = new ClassValue<>() {
		@Override
		protected Map<String, Optional<Integer>> computeValue(Class<?> type) {
			return new ConcurrentHashMap<>();
		}
	};

	private Lengths() {
	}

	/**
	 * The most characters of a field.
	 * @param form a record
	 * @param field its name, or the way to it, such as {@code milestones[0].title}
	 * @return empty when the field has no limit
	 */
	public static Optional<Integer> most(Class<?> form, String field) {
		return KNOWN.get(form)
			.computeIfAbsent(field.replaceAll("\\[\\d+]", "[]"),
					(name) -> component(form, name).map((found) -> found.getAnnotation(AtMost.class))
						.map(AtMost::value));
	}

	/** The component of a record, or of its rows, to which the way leads. */
	public static Optional<RecordComponent> component(Class<?> form, String field) {
		String[] way = field.split("\\.", 2);
		String name = way[0].replaceFirst("\\[.*", "");
		Optional<RecordComponent> found = form.isRecord()
				? Stream.of(form.getRecordComponents()).filter((one) -> one.getName().equals(name)).findFirst()
				: Optional.empty();
		return (way.length == 1) ? found : found.flatMap((rows) -> component(row(rows.getGenericType()), way[1]));
	}

	private static Class<?> row(Type type) {
		Type row = (type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type;
		return (row instanceof Class<?> rows) ? rows : Object.class;
	}

}
