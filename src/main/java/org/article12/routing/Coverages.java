package org.article12.routing;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
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

	/** As it would be with these centres. */
	public Coverage by(CentreSnapshot centres) {
		return CoverageEngine.coverage(centres,
				this.parties.all()
					.stream()
					.filter((party) -> party.eligibility().eligible())
					.map(PartyFacts::of)
					.toList(),
				this.catalogue.areas().stream().filter(Area::selectable).map(Area::code).toList(),
				this.calendar.today());
	}

}
