package org.article12.progress;

/**
 * What a row of a table is about.
 *
 * @param kind what rows of the table are
 * @param code tells the row from the others; {@link RowKind#NONE} for what was not said,
 * {@link #TOTAL} for the row of totals
 */
public record RowKey(RowKind kind, String code) {

	/** The code of the row of totals. */
	public static final String TOTAL = "TOTAL";

	/** The row of totals of a table. */
	public static RowKey total(RowKind kind) {
		return new RowKey(kind, TOTAL);
	}

	/** Whether it is the row of totals. */
	public boolean isTotal() {
		return this.code.equals(TOTAL);
	}

}
