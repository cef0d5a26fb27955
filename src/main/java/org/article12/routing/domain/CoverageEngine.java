package org.article12.routing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Coverage;
import org.article12.routing.Coverage.Cell;
import org.article12.routing.Coverage.Row;
import org.article12.routing.Need;
import org.article12.routing.PartyFacts;

/**
 * Works out who can serve whom. Pure; what it says of one Party and one area is what
 * {@link RoutingEngine} would find for a request of that Party for that area alone.
 */
public final class CoverageEngine {

	private CoverageEngine() {
	}

	/** The coverage of every given Party in every given area. */
	public static Coverage coverage(CentreSnapshot centres, List<PartyFacts> parties, List<AreaCode> areas,
			LocalDate asOf) {
		return new Coverage(areas, parties.stream().map((party) -> row(centres, party, areas, asOf)).toList());
	}

	private static Row row(CentreSnapshot centres, PartyFacts party, List<AreaCode> areas, LocalDate asOf) {
		List<CentreForParty> standing = centres.ties(party)
			.stream()
			.filter((ties) -> ties.standing().round() > 0)
			.toList();
		return new Row(party.code(), areas.stream()
			.map((area) -> cell(standing, Need.of(party, List.of(area), Set.of(), AskedBefore.NONE, asOf), area))
			.toList());
	}

	private static Cell cell(List<CentreForParty> standing, Need need, AreaCode area) {
		List<CentreCode> first = new ArrayList<>();
		List<CentreCode> second = new ArrayList<>();
		List<CentreCode> busy = new ArrayList<>();
		for (CentreForParty ties : standing) {
			if (holds(HardRule.ACTIVE, ties, need, area) && holds(HardRule.HAS_AREA, ties, need, area)) {
				boolean free = holds(HardRule.PRESENT, ties, need, area)
						&& holds(HardRule.HAS_CAPACITY, ties, need, area);
				List<CentreCode> able = (ties.standing().round() == 1) ? first : second;
				(free ? able : busy).add(ties.centre().code());
			}
		}
		return new Cell(first, second, busy);
	}

	private static boolean holds(HardRule rule, CentreForParty ties, Need need, AreaCode area) {
		return rule.objection(need, ties.centre(), area).isEmpty();
	}

}
