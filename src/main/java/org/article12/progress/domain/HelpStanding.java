package org.article12.progress.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.lives.KnownRegisters;
import org.article12.parties.Region;
import org.article12.progress.AreaInRegion;
import org.article12.progress.Column;
import org.article12.progress.Period;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;

/**
 * Counts offers of help that could be had on some day of the period, in the areas and
 * regions that they are for.
 *
 * @param asked the codes of areas that were asked for, whether they still can be or not
 */
record HelpStanding(Period period, KnownRegisters registers, Set<String> asked) {

	void count(HelpOffered help, Counts counts) {
		if (!help.standsBetween(this.period.from(), this.period.to())) {
			return;
		}
		Sum sum = help.sum();
		long dollars = (sum != null && sum.isDollars()) ? sum.units() : 0;
		List<String> areas = areas(help);
		List<String> regions = regions(help);
		Map.of(TableCode.NEEDS_BY_AREA, areas, TableCode.NEEDS_BY_REGION, regions, TableCode.NEEDS_BY_AREA_AND_REGION,
				AreaInRegion.codes(areas, regions))
			.forEach((table, rows) -> {
				counts.add(table, rows, Column.HELP_OFFERS, 1);
				counts.add(table, rows, Column.HELP_USD, dollars);
			});
	}

	// What names only an area that cannot be asked for any more counts there.
	private List<String> areas(HelpOffered help) {
		List<String> areas = this.registers.areas()
			.stream()
			.filter((area) -> area.selectable() || this.asked.contains(area.code().value()))
			.map(Area::code)
			.filter(help::helpsIn)
			.map(AreaCode::value)
			.toList();
		return areas.isEmpty() ? orNone(help.areas().stream().map(AreaCode::value).toList()) : areas;
	}

	private List<String> regions(HelpOffered help) {
		Set<Region> regions = EnumSet.noneOf(Region.class);
		regions.addAll(help.isForAll() ? List.of(Region.values()) : help.regions());
		help.parties()
			.forEach((party) -> this.registers.everyDay()
				.on(party, this.period.to())
				.ifPresent((known) -> regions.add(known.region())));
		return orNone(regions.stream().map(Region::name).toList());
	}

	private static List<String> orNone(List<String> rows) {
		return rows.isEmpty() ? List.of(RowKind.NONE) : rows;
	}

}
