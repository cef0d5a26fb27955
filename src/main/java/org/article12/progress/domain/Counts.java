package org.article12.progress.domain;

import java.util.Collection;

import org.article12.progress.Column;
import org.article12.progress.RowKey;
import org.article12.progress.TableCode;

/** What is told of each life: how much it counts where. */
interface Counts {

	/** It counts so much in a row. */
	void add(TableCode table, String row, Column column, long amount);

	/** Something of it counts once in a row, however often it is met. */
	void meet(TableCode table, String row, Column column, String thing);

	/**
	 * Something of it took so many working days.
	 * @param within whether that was not more than the target
	 */
	void measure(TableCode table, String row, int days, boolean within);

	/** It counts so much in each of some rows, and once in the total. */
	default void add(TableCode table, Collection<String> rows, Column column, long amount) {
		if (amount != 0) {
			rows.forEach((row) -> add(table, row, column, amount));
			add(table, RowKey.TOTAL, column, amount);
		}
	}

}
