package org.article12.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A table of the report.
 *
 * @param code which one
 * @param rows its rows, in their order
 * @param total what all of it comes to: counted by itself, not added up
 * @param checks whether its numbers agree with each other and with other tables
 */
public record ReportTable(TableCode code, List<ReportRow> rows, ReportRow total, List<Check> checks) {

	public ReportTable {
		rows = List.copyOf(rows);
		checks = List.copyOf(checks);
	}

	/** Its columns, in the order of each row's values. */
	public List<Column> columns() {
		return this.code.columns();
	}

	/** A row by its code, the total among them. */
	public Optional<ReportRow> row(String code) {
		return this.total.key().code().equals(code) ? Optional.of(this.total)
				: this.rows.stream().filter((row) -> row.key().code().equals(code)).findFirst();
	}

	/** A number; null where there is no such row or nothing to measure. */
	public @Nullable BigDecimal value(String row, Column column) {
		return row(row).map((it) -> it.values().get(columns().indexOf(column))).orElse(null);
	}

	/** A number of one of its rows; 0 where there is nothing to measure. */
	public BigDecimal number(ReportRow row, Column column) {
		BigDecimal value = row.values().get(columns().indexOf(column));
		return (value != null) ? value : BigDecimal.ZERO;
	}

	/** Whether all its checks hold. */
	public boolean holds() {
		return this.checks.stream().allMatch(Check::holds);
	}

}
