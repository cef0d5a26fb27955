package org.article12.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be true of a table's numbers, and whether it is. Each is computed
 * from numbers that were counted by themselves.
 *
 * @param kind what has to be true
 * @param columns the columns that it is about, in the order in which the kind names them
 * @param other the table that it is compared with; null where it is this one
 * @param left what has to be equal to the right, or at least as much
 * @param right see left
 * @param broken the codes of rows for which it is not true; empty where it holds. A check
 * of totals names the row of totals
 */
public record Check(Kind kind, List<Column> columns, @Nullable TableCode other, BigDecimal left, BigDecimal right,
		List<String> broken) {

	public Check {
		columns = List.copyOf(columns);
		broken = List.copyOf(broken);
	}

	/** Whether it is true. */
	public boolean holds() {
		return this.broken.isEmpty();
	}

	/** What has to be true. */
	public enum Kind {

		/** The rows of a column add up to its total. */
		PARTS_MAKE_TOTAL,
		/**
		 * The rows of a column come to its total at least: one thing can count in several
		 * rows.
		 */
		PARTS_OVERLAP,
		/**
		 * In every row, the total's included: opening + received = ended + open. Left and
		 * right are those of the total.
		 */
		FLOW_BALANCES,
		/**
		 * In every row, the total's included: in hand before + taken on = delivered +
		 * given back + in hand. Left and right are those of the total.
		 */
		LOAD_BALANCES,
		/**
		 * In every row, the total's included: the first column is the sum of the others.
		 */
		SUM_OF_COLUMNS,
		/**
		 * In every row, the total's included: the first column is as much as the others
		 * together, or more.
		 */
		AT_LEAST_COLUMNS,
		/** The total of the column is what it is in the other table. */
		SAME_AS_OTHER_TABLE

	}

}
