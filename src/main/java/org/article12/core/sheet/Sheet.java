package org.article12.core.sheet;

import java.util.List;
import java.util.Set;

/**
 * A table as it was brought: cleaned texts under heads.
 *
 * @param heads what stands over the columns, from the left; blank where nothing does
 * @param rows what stands below, without rows in which there is nothing
 */
public record Sheet(List<String> heads, List<Row> rows) {

	public Sheet {
		heads = List.copyOf(heads);
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param line on which it begins in the file, from 1, as a spreadsheet counts
	 * @param cells as many as there are heads
	 * @param formulas the places of cells, from 0, in which a formula stands instead of a
	 * text
	 * @param untold the places of cells, from 0, of which the row says nothing, not even
	 * that they are empty
	 */
	public record Row(long line, List<String> cells, Set<Integer> formulas, Set<Integer> untold) {

		public Row {
			cells = List.copyOf(cells);
			formulas = Set.copyOf(formulas);
			untold = Set.copyOf(untold);
		}

		/** A row that says something in each cell. */
		public Row(long line, List<String> cells, Set<Integer> formulas) {
			this(line, cells, formulas, Set.of());
		}

	}

}
