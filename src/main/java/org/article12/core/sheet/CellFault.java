package org.article12.core.sheet;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something in a table that cannot be recorded.
 *
 * @param line on which the row begins, from 1
 * @param column the column's name; empty where it is the row
 * @param why what is wrong, and what to do
 */
public record CellFault(long line, String column, MessageSourceResolvable why) {

	/** A fault in the words of a message. */
	public static CellFault of(long line, String column, String key, Object... parameters) {
		return new CellFault(line, column,
				new DefaultMessageSourceResolvable(List.of(key).toArray(String[]::new), parameters));
	}

}
