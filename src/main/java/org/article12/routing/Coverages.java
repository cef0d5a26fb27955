package org.article12.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.Track;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.domain.CoverageEngine;
import org.springframework.stereotype.Component;

/** The coverage of all eligible Parties in all areas that can be asked for. */
@Component
public class Coverages {

	private final Routing routing;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	Coverages(Routing routing, Parties parties, Catalogue catalogue, WorkingDays calendar) {
		this.routing = routing;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
	}

	/** As the registers stand now. */
	public Coverage now() {
		return by(this.routing.snapshot());
	}

	/**
	 * As it was on a day by registers as they were known, whatever centres had in hand.
	 * @param parties those of that day; only eligible ones count
	 */
	public Coverage on(LocalDate day, Collection<Centre> centres, Collection<Party> parties, List<AreaCode> areas) {
		return CoverageEngine.coverage(
				CentreSnapshot
					.of(centres.stream().map((centre) -> CentreFacts.of(centre, day, 0, Track.NONE)).toList()),
				eligible(parties), areas, day);
	}

	/** As it would be with these centres. */
	public Coverage by(CentreSnapshot centres) {
		return CoverageEngine.coverage(centres, eligible(this.parties.all()),
				this.catalogue.areas().stream().filter(Area::selectable).map(Area::code).toList(),
				this.calendar.today());
	}

	private static List<PartyFacts> eligible(Collection<Party> parties) {
		return parties.stream().filter((party) -> party.eligibility().eligible()).map(PartyFacts::of).toList();
	}

}
