package org.article12.routing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;

/**
 * Which centres can serve each Party in each area, by the rules by which requests are
 * routed.
 *
 * @param areas the areas, in the order of each row's cells
 * @param rows one for each Party
 */
public record Coverage(List<AreaCode> areas, List<Row> rows) {

	public Coverage {
		areas = List.copyOf(areas);
		rows = List.copyOf(rows);
	}

	/** How many pairs of a Party and an area there are at each level. */
	public Map<CoverageLevel, Integer> counts() {
		return count(this.rows.stream().flatMap((row) -> row.cells().stream()).toList());
	}

	private static Map<CoverageLevel, Integer> count(Collection<Cell> cells) {
		Map<CoverageLevel, Integer> counts = new EnumMap<>(CoverageLevel.class);
		Stream.of(CoverageLevel.values()).forEach((level) -> counts.put(level, 0));
		cells.forEach((cell) -> counts.merge(cell.level(), 1, Integer::sum));
		return counts;
	}

	/**
	 * What a Party can hope for.
	 *
	 * @param party the Party
	 * @param cells one for each area
	 */
	public record Row(PartyCode party, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		/** How many areas there are at each level. */
		public Map<CoverageLevel, Integer> counts() {
			return count(this.cells);
		}

	}

	/**
	 * Who can take one area for one Party, each list by code.
	 *
	 * @param first centres of round 1
	 * @param second centres of round 2
	 * @param busy centres of either round that have the area and cannot take it now,
	 * because they have no free capacity or are away
	 */
	public record Cell(List<CentreCode> first, List<CentreCode> second, List<CentreCode> busy) {

		public Cell {
			first = List.copyOf(first);
			second = List.copyOf(second);
			busy = List.copyOf(busy);
		}

		/** Whether no centre that stands for the Party has the area at all. */
		public boolean isEmpty() {
			return level() == CoverageLevel.NONE;
		}

		/** How well that is. */
		public CoverageLevel level() {
			if (!this.first.isEmpty()) {
				return (this.first.size() == 1) ? CoverageLevel.ONE : CoverageLevel.SEVERAL;
			}
			if (!this.second.isEmpty()) {
				return CoverageLevel.SECOND;
			}
			return this.busy.isEmpty() ? CoverageLevel.NONE : CoverageLevel.FULL;
		}

	}

}
