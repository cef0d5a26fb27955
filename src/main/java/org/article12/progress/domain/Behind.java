package org.article12.progress.domain;

import org.article12.progress.Column;
import org.article12.progress.TableCode;

/** Notices whether a life counts in one number of the report. */
final class Behind implements Counts {

	private final TableCode table;

	private final String row;

	private final Column column;

	private boolean counted;

	Behind(TableCode table, String row, Column column) {
		this.table = table;
		this.row = row;
		this.column = column.counting();
	}

	@Override
	public void add(TableCode table, String row, Column column, long amount) {
		this.counted |= amount != 0 && is(table, row, column);
	}

	@Override
	public void meet(TableCode table, String row, Column column, String thing) {
		this.counted |= is(table, row, column);
	}

	@Override
	public void measure(TableCode table, String row, int days, boolean within) {
		this.counted |= is(table, row, Column.CASES) || (within && is(table, row, Column.WITHIN));
	}

	private boolean is(TableCode table, String row, Column column) {
		return this.table == table && this.column == column && this.row.equals(row);
	}

	/** Whether the last life counted; asked, it forgets. */
	boolean take() {
		boolean taken = this.counted;
		this.counted = false;
		return taken;
	}

}
