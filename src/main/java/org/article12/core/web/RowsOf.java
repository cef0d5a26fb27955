package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Rows of a form, with some to type into at the end. */
public final class RowsOf {

	/** More than any entry has, and few enough for a page. */
	public static final int MOST = 250;

	private RowsOf() {
	}

	/** What was sent, without the rows in which nothing is, and so many empty ones. */
	public static <T> List<T> typed(@Nullable List<@Nullable T> sent, Predicate<T> isBlank, Supplier<T> blank,
			int empty) {
		List<T> rows = new ArrayList<>();
		if (sent != null) {
			sent.stream().filter((row) -> row != null && !isBlank.test(row)).limit(MOST).forEach(rows::add);
		}
		for (int more = 0; more < empty; more++) {
			rows.add(blank.get());
		}
		return List.copyOf(rows);
	}

	/**
	 * The number of the row that a field stands in, such as 3 of {@code away[3].from}.
	 */
	public static int number(String field) {
		return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
	}

}
