package org.article12.imports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * What a release ships of a register otherwise than people have seen before: the rows
 * that are new, say something else, or are gone.
 *
 * @param lines by the order of the files, rows that are gone last
 */
public record Offer(List<Line> lines) {

	public Offer {
		lines = List.copyOf(lines);
	}

	/**
	 * What is to be offered.
	 * @param shipped what the release ships
	 * @param seen what people have seen before, by key
	 */
	public static Offer of(ShippedTable table, List<ShippedRow> shipped, Map<String, ShippedRow> seen) {
		List<Line> lines = new ArrayList<>();
		Set<String> here = new HashSet<>();
		for (ShippedRow row : shipped) {
			here.add(row.key());
			Map<String, String> told = told(table, row, seen.get(row.key()));
			if (!told.isEmpty()) {
				lines.add(new Line(row.key(), row.entry(), told, table.shippedBefore(row, seen), row));
			}
		}
		seen.values()
			.stream()
			.filter((row) -> !here.contains(row.key()))
			.forEach((row) -> table.without(row)
				.ifPresent((told) -> lines.add(new Line(row.key(), row.entry(), told, row.cells(), null))));
		return new Offer(lines);
	}

	// A source that is worded otherwise is nothing new when a row is known by it.
	private static Map<String, String> told(ShippedTable table, ShippedRow row, @Nullable ShippedRow before) {
		if (row.equals(before)) {
			return Map.of();
		}
		Map<String, String> told = new HashMap<>(row.cells());
		Map<String, String> known = cells(before);
		told.keySet()
			.removeIf((column) -> !table.always().contains(column)
					&& told.getOrDefault(column, "").equals(known.getOrDefault(column, "")));
		return told;
	}

	private static Map<String, String> cells(@Nullable ShippedRow row) {
		return (row != null) ? row.cells() : Map.of();
	}

	/** The rows that are asked for, in the same order. */
	public Offer only(Set<String> keys) {
		return new Offer(this.lines.stream().filter((line) -> keys.contains(line.key())).toList());
	}

	/** Of how many entries it says something. */
	public int entries() {
		return Math.toIntExact(this.lines.stream().map(Line::entry).distinct().count());
	}

	/**
	 * A row that is offered.
	 *
	 * @param key tells it from all others of its register
	 * @param entry the entry that it is about
	 * @param told what it says as a row of the register's table
	 * @param seen what people have seen of it before, by column; nothing where it is new
	 * @param shipped the row; null where the release has it no more
	 */
	public record Line(String key, String entry, Map<String, String> told, Map<String, String> seen,
			@Nullable ShippedRow shipped) {

		public Line {
			told = Map.copyOf(told);
			seen = Map.copyOf(seen);
		}

	}

}
