package org.article12.reporting.web;

import java.util.List;

import org.article12.core.web.Option;

/**
 * Load and share of the centres in a month.
 *
 * @param value the month as the address has it
 * @param name the month in words
 * @param present whether it is not over yet
 * @param idle whether nothing happened in it and nothing was in hand
 * @param regions the centres by region, with the figures of each region
 * @param all the figures of all centres
 * @param year twelve months up to this one, the latest first
 * @param picture the same twelve months as SVG
 * @param months the months to choose from
 */
record LoadView(String value, String name, boolean present, boolean idle, List<RegionLines> regions, Line all,
		List<MonthLine> year, String picture, List<Option> months) {

	/**
	 * The centres of a region.
	 *
	 * @param whole the region's own figures
	 * @param centres its centres
	 */
	record RegionLines(Line whole, List<Line> centres) {
	}

	/**
	 * The figures of a centre, a region or all.
	 *
	 * @param name of the centre or the region
	 * @param code the centre's code; empty for several centres
	 * @param offers offers made in the month
	 * @param accepted offers accepted in the month
	 * @param declined offers declined in the month
	 * @param unanswered offers that were not answered by their day, which was in the
	 * month
	 * @param open what was in hand at its end
	 * @param capacity what is declared, in words
	 * @param over whether more is in hand than declared
	 * @param all the share of everything ever accepted
	 * @param recent the share of recent work
	 */
	record Line(String name, String code, String offers, String accepted, String declined, String unanswered,
			String open, String capacity, boolean over, String all, String recent) {
	}

	/**
	 * A month's totals.
	 *
	 * @param value the month as the address has it
	 * @param name the month in words
	 */
	record MonthLine(String value, String name, String offers, String accepted, String open) {
	}

}
