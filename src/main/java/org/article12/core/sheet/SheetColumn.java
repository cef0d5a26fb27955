package org.article12.core.sheet;

/**
 * A column of a register's table.
 *
 * @param name as it goes out, such as {@code start_year}
 * @param required whether a table without it cannot be read
 */
public record SheetColumn(String name, boolean required) {

	/** A column that each table must have. */
	public static SheetColumn required(String name) {
		return new SheetColumn(name, true);
	}

	/** A column that may be left out. */
	public static SheetColumn optional(String name) {
		return new SheetColumn(name, false);
	}

}
