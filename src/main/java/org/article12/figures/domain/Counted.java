package org.article12.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.figures.domain.Grid.Cell;
import org.jspecify.annotations.Nullable;

/** Requests by row and column of a table, as they are found one after the other. */
final class Counted {

	private final Map<String, Map<String, List<Fact>>> cells = new HashMap<>();

	void add(String row, String column, Fact fact) {
		this.cells.computeIfAbsent(row, (_) -> new HashMap<>())
			.computeIfAbsent(column, (_) -> new ArrayList<>())
			.add(fact);
	}

	void add(String row, Enum<?> column, Fact fact) {
		add(row, column.name(), fact);
	}

	/** Adds to the month of a day; nothing where there is no day. */
	void add(@Nullable LocalDate day, Enum<?> column, Fact fact) {
		if (day != null) {
			add(YearMonth.from(day).toString(), column, fact);
		}
	}

	/** The rows in which anything stands. */
	Set<String> rows() {
		return this.cells.keySet();
	}

	/** Whether anything stands in that column. */
	boolean hasColumn(String column) {
		return this.cells.values().stream().anyMatch((row) -> row.containsKey(column));
	}

	Grid grid(List<String> rows, Enum<?>[] columns) {
		return grid(rows, Grid.codes(columns));
	}

	/** The table of these rows and columns, in that order. */
	Grid grid(List<String> rows, List<String> columns) {
		return new Grid(rows, columns, rows.stream()
			.map((row) -> columns.stream()
				.map((column) -> Cell.counting(this.cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of())))
				.toList())
			.toList());
	}

}
