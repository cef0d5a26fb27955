package org.article12.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Figures in rows and columns, each with the requests behind it.
 *
 * @param rows the codes of the rows
 * @param columns the codes of the columns
 * @param cells the rows, each with a cell for each column
 */
public record Grid(List<String> rows, List<String> columns, List<List<Cell>> cells) {

	/** The cell of a row and a column; null where there is none. */
	public @Nullable Cell cell(String row, String column) {
		int at = this.rows.indexOf(row);
		int across = this.columns.indexOf(column);
		return (at >= 0 && across >= 0) ? this.cells.get(at).get(across) : null;
	}

	/** Only the first rows, and one more with what the others come to. */
	public Grid first(int most, String others) {
		if (this.rows.size() <= most) {
			return this;
		}
		List<String> rows = new ArrayList<>(this.rows.subList(0, most));
		rows.add(others);
		List<List<Cell>> cells = new ArrayList<>(this.cells.subList(0, most));
		cells.add(IntStream.range(0, this.columns.size())
			.mapToObj((column) -> Cell.counting(this.cells.subList(most, this.cells.size())
				.stream()
				.flatMap((row) -> row.get(column).requests().stream())
				.toList()))
			.toList());
		return new Grid(rows, this.columns, cells);
	}

	/** The codes of constants. */
	static List<String> codes(Enum<?>[] constants) {
		return Stream.of(constants).map(Enum::name).toList();
	}

	/**
	 * A figure.
	 *
	 * @param requests the requests that it counts, one as often as it counts it
	 * @param value the figure; null where there was nothing to measure
	 */
	public record Cell(List<Fact> requests, @Nullable Number value) {

		/** A figure that counts requests. */
		static Cell counting(List<Fact> requests) {
			return new Cell(requests, requests.size());
		}

		/** A figure that counts those of some requests of which something holds. */
		static Cell counting(List<Fact> some, Predicate<Fact> which) {
			return counting(some.stream().filter(which).toList());
		}

	}

}
