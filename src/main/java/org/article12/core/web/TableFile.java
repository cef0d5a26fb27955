package org.article12.core.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table that people save and work on: rows of cells, the first with the names of the
 * columns. A cell is a text, a number, a share, a day, a month or a moment, or null where
 * there is nothing; each kind of file writes it in its own way, a moment always in the
 * zone of the Secretariat. Whatever stands in a text, it opens as that text and runs as
 * nothing.
 */
public interface TableFile extends Closeable {

	/** The names of the columns. */
	void head(List<String> columns) throws IOException;

	/** One row. */
	void row(List<? extends @Nullable Object> cells) throws IOException;

}
