package org.article12.progress.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.article12.progress.Column;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what lives count. It grows with the rows of the report and not with the lives.
 */
final class Tally implements Counts {

	private final Map<TableCode, Map<String, Row>> tables = new EnumMap<>(TableCode.class);

	@Override
	public void add(TableCode table, String row, Column column, long amount) {
		row(table, row).amounts[column.ordinal()] += amount;
	}

	@Override
	public void meet(TableCode table, String row, Column column, String thing) {
		row(table, row).met.computeIfAbsent(column, (_) -> new HashSet<>()).add(thing);
	}

	@Override
	public void measure(TableCode table, String row, int days, boolean within) {
		Row counted = row(table, row);
		counted.amounts[Column.CASES.ordinal()]++;
		counted.amounts[Column.WITHIN.ordinal()] += within ? 1 : 0;
		counted.days.add(days);
	}

	private Row row(TableCode table, String row) {
		return this.tables.computeIfAbsent(table, (_) -> new HashMap<>()).computeIfAbsent(row, (_) -> new Row());
	}

	private Map<String, Row> counted(TableCode table) {
		return this.tables.getOrDefault(table, Map.of());
	}

	/** The rows in which anything counted, the total among them. */
	Set<String> rows(TableCode table) {
		return Collections.unmodifiableSet(counted(table).keySet());
	}

	/** How much counted there. */
	long amount(TableCode table, String row, Column column) {
		Row counted = counted(table).get(row);
		if (counted == null) {
			return 0;
		}
		Set<String> met = counted.met.get(column);
		return (met != null) ? met.size() : counted.amounts[column.ordinal()];
	}

	/** The time that half did not exceed; null where nothing was measured. */
	@Nullable BigDecimal median(TableCode table, String row) {
		Row counted = counted(table).get(row);
		return (counted != null) ? counted.days.median() : null;
	}

	/** The shortest time that nine of ten did not exceed; null likewise. */
	@Nullable BigDecimal percentile90(TableCode table, String row) {
		Row counted = counted(table).get(row);
		return (counted != null) ? counted.days.percentile(9, 10) : null;
	}

	/** One row of one table. */
	private static final class Row {

		private final long[] amounts = new long[Column.values().length];

		private final Map<Column, Set<String>> met = new EnumMap<>(Column.class);

		private final Lengths days = new Lengths();

	}

}
