package org.article12.site.web;

import java.util.List;
import java.util.function.Function;

import org.article12.catalogue.Area;
import org.article12.centres.Centre;
import org.article12.centres.Centre.Background;
import org.article12.centres.CentreStatus;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.core.PartyCode;
import org.article12.parties.Party;

/**
 * What the page of a centre shows.
 *
 * @param line what the list shows as well
 * @param website its address on the web; empty when not known
 * @param background how it stood when nominated, and what is known since
 * @param primary the areas that it is known for
 * @param secondary the areas that it can help in as well
 * @param listed the Parties that it lists
 * @param scope the Parties that its looser scope includes
 */
record CentreDetails(CentreLine line, String website, Background background, List<Area> primary, List<Area> secondary,
		List<String> listed, List<String> scope) {

	static CentreDetails of(Centre centre, CentreLine line, List<Area> areas, List<Party> parties,
			Function<PartyCode, String> names) {
		return new CentreDetails(line, centre.website(), centre.background(), areas(centre, areas, Strength.PRIMARY),
				areas(centre, areas, Strength.SECONDARY), parties(centre, parties, Service.LISTED, names),
				parties(centre, parties, Service.SCOPE, names));
	}

	/**
	 * Whether the Conference of the Parties has endorsed it, as far as is known today.
	 */
	public boolean endorsed() {
		return this.line.status() == CentreStatus.ENDORSED || !this.background.laterEndorsement().isEmpty();
	}

	/** Whether it has moved since it was nominated. */
	public boolean moved() {
		return !this.background.nominatedCity().equals(this.line.city());
	}

	// A heading confers nothing by itself: the areas under it are named one by one.
	private static List<Area> areas(Centre centre, List<Area> areas, Strength strength) {
		return areas.stream()
			.filter(Area::selectable)
			.filter((area) -> centre.areas().get(area.code()) == strength)
			.toList();
	}

	private static List<String> parties(Centre centre, List<Party> parties, Service service,
			Function<PartyCode, String> names) {
		return parties.stream()
			.map(Party::code)
			.filter((party) -> centre.services().get(party) == service)
			.map(names)
			.toList();
	}

}
