package org.article12.progress.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.article12.progress.Column;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;

/**
 * A table of which only some rows are shown at first where it has many.
 *
 * @param table the table
 */
record LongTable(ReportTable table) {

	/** A table with more rows than this is long. */
	private static final int MOST = 10;

	private static final int FIRST = 5;

	/** Whether it has so many rows that they are not read at once. */
	boolean isLong() {
		return this.table.rows().size() > MOST;
	}

	/** The column by which its rows are chosen: what came in the period, or the first. */
	Column leading() {
		List<Column> columns = this.table.columns();
		return columns.contains(Column.RECEIVED) ? Column.RECEIVED : columns.getFirst();
	}

	/** The rows that have most in that column, the largest first; none that have 0. */
	List<ReportRow> first() {
		Comparator<ReportRow> size = Comparator.comparing((row) -> this.table.number(row, leading()));
		return this.table.rows()
			.stream()
			.filter((row) -> this.table.number(row, leading()).signum() > 0)
			.sorted(size.reversed())
			.limit(FIRST)
			.toList();
	}

	/** The rows in which anything was counted. */
	List<ReportRow> counted() {
		return this.table.rows().stream().filter(LongTable::isCounted).toList();
	}

	/** The rows in which nothing was counted. */
	List<ReportRow> empty() {
		return this.table.rows().stream().filter((row) -> !isCounted(row)).toList();
	}

	private static boolean isCounted(ReportRow row) {
		return row.values().stream().anyMatch((value) -> value != null && value.compareTo(BigDecimal.ZERO) != 0);
	}

}
