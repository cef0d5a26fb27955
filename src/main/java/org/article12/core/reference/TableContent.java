package org.article12.core.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a table is to hold in the columns that an import owns; other columns of the table
 * are left alone.
 */
public final class TableContent {

	private final String table;

	private final int keys;

	private final List<String> columns;

	private final List<List<@Nullable Object>> rows = new ArrayList<>();

	/**
	 * No row yet.
	 * @param table the table's name
	 * @param keys how many of the columns, the first ones, tell rows apart
	 * @param columns the columns' names
	 */
	public TableContent(String table, int keys, String... columns) {
		this.table = table;
		this.keys = keys;
		this.columns = List.of(columns);
	}

	/** Adds a row, its values in the columns' order. */
	public void add(@Nullable Object... values) {
		if (values.length != this.columns.size()) {
			throw new IllegalArgumentException("Not a row of " + this.table);
		}
		this.rows.add(Arrays.asList(values));
	}

	String table() {
		return this.table;
	}

	List<String> columns() {
		return this.columns;
	}

	List<String> keyColumns() {
		return this.columns.subList(0, this.keys);
	}

	List<String> otherColumns() {
		return this.columns.subList(this.keys, this.columns.size());
	}

	List<List<@Nullable Object>> rows() {
		return this.rows;
	}

	/** The part of a row that tells it apart. */
	List<@Nullable Object> key(List<@Nullable Object> row) {
		return row.subList(0, this.keys);
	}

}
