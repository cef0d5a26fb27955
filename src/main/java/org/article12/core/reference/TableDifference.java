package org.article12.core.reference;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an import would change in a table.
 *
 * @param table the table's name
 * @param added rows that are new
 * @param changed rows whose values differ
 * @param removed rows that are no longer in the file
 */
public record TableDifference(String table, List<List<@Nullable Object>> added, List<Changed> changed,
		List<List<@Nullable Object>> removed) {

	/**
	 * A row whose values differ.
	 *
	 * @param before its values now
	 * @param after its values in the file
	 */
	public record Changed(List<@Nullable Object> before, List<@Nullable Object> after) {
	}

	/** Whether the table is already as it is to be. */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.removed.isEmpty();
	}

	static TableDifference between(List<List<@Nullable Object>> current, TableContent wanted) {
		Map<List<@Nullable Object>, List<@Nullable Object>> left = new LinkedHashMap<>();
		current.forEach((row) -> left.put(comparable(wanted.key(row)), row));
		List<List<@Nullable Object>> added = new ArrayList<>();
		List<Changed> changed = new ArrayList<>();
		for (List<@Nullable Object> row : wanted.rows()) {
			List<@Nullable Object> before = left.remove(comparable(wanted.key(row)));
			if (before == null) {
				added.add(row);
			}
			else if (!Objects.equals(comparable(before), comparable(row))) {
				changed.add(new Changed(before, row));
			}
		}
		return new TableDifference(wanted.table(), added, changed, List.copyOf(left.values()));
	}

	// The database answers with types and scales of its own.
	private static List<@Nullable Object> comparable(List<@Nullable Object> row) {
		List<@Nullable Object> values = new ArrayList<>();
		for (Object value : row) {
			values.add((value instanceof BigDecimal number) ? number.stripTrailingZeros()
					: (value instanceof Date date) ? date.toLocalDate() : value);
		}
		return values;
	}

}
