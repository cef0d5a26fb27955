package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Rows of a form that are added one by one, with or without script. */
final class Rows {

	/** More than anybody fills in, and few enough for a page. */
	static final int MOST = 50;

	private Rows() {
	}

	/** What was typed, gaps filled; nothing where nothing was sent. */
	static <T> List<T> of(@Nullable List<@Nullable T> typed, Supplier<T> blank) {
		List<T> rows = new ArrayList<>();
		if (typed != null) {
			typed.forEach((row) -> rows.add((row != null) ? row : blank.get()));
		}
		return List.copyOf(rows.subList(0, Math.min(rows.size(), MOST)));
	}

	/** The rows with one to type into, where there is none yet. */
	static <T> List<T> orOne(List<T> rows, Supplier<T> blank) {
		return rows.isEmpty() ? List.of(blank.get()) : rows;
	}

	/** The rows with another one to type into. */
	static <T> List<T> andOne(List<T> rows, Supplier<T> blank) {
		List<T> more = new ArrayList<>(rows);
		if (more.size() < MOST) {
			more.add(blank.get());
		}
		return more;
	}

}
