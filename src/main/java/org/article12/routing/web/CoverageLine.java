package org.article12.routing.web;

import java.util.Comparator;
import java.util.Map;

import org.article12.parties.Party;
import org.article12.routing.Coverage.Row;
import org.article12.routing.CoverageLevel;

/**
 * A Party and its coverage.
 *
 * @param party the Party
 * @param name its name in the reader's language
 * @param row its coverage in the areas that were asked for
 */
record CoverageLine(Party party, String name, Row row) {

	/** Those with most gaps first, then those that depend most on second rounds. */
	static final Comparator<CoverageLine> GAPS_FIRST = Comparator.comparingInt((CoverageLine line) -> -line.gaps())
		.thenComparingInt((line) -> -line.counts().getOrDefault(CoverageLevel.SECOND, 0))
		.thenComparingInt((line) -> -line.counts().getOrDefault(CoverageLevel.ONE, 0))
		.thenComparing(CoverageLine::name);

	Map<CoverageLevel, Integer> counts() {
		return this.row.counts();
	}

	private int gaps() {
		return (int) this.row.cells().stream().filter((cell) -> cell.level().isGap()).count();
	}

}
