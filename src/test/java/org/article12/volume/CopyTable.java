package org.article12.volume;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Rows of one table in the text format of PostgreSQL's COPY. */
final class CopyTable {

	private final String name;

	private final String columns;

	private final StringBuilder rows = new StringBuilder();

	private long count;

	CopyTable(String name, String columns) {
		this.name = name;
		this.columns = columns;
	}

	String name() {
		return this.name;
	}

	/** The statement that takes the rows. */
	String statement() {
		return "copy " + this.name + " (" + this.columns + ") from stdin";
	}

	/** Adds a row, in the order of the columns. */
	void row(@Nullable Object... values) {
		for (int at = 0; at < values.length; at++) {
			if (at > 0) {
				this.rows.append('\t');
			}
			Object value = values[at];
			if (value != null) {
				append(value.toString());
			}
			else {
				this.rows.append("\\N");
			}
		}
		this.rows.append('\n');
		this.count++;
	}

	long count() {
		return this.count;
	}

	byte[] bytes() {
		return this.rows.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void append(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			switch (letter) {
				case '\\' -> this.rows.append("\\\\");
				case '\n' -> this.rows.append("\\n");
				case '\r' -> this.rows.append("\\r");
				case '\t' -> this.rows.append("\\t");
				default -> this.rows.append(letter);
			}
		}
	}

}
