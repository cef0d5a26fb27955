package org.article12.parties;

import java.time.LocalDate;
import java.util.List;

import org.article12.core.PartyCode;

/**
 * A Party to the Convention, as the register has it on a day.
 *
 * @param code its code
 * @param iso2 its ISO 3166-1 alpha-2 code, {@code EU} for the European Union
 * @param name its English name as in lists
 * @param region its UN regional group
 * @param subregion its UN M49 subregion in English; empty for the European Union
 * @param status its development status
 * @param eligibility whether it may ask for technical assistance, and why
 * @param leastDeveloped whether it is a least developed country (Article 12.5)
 * @param smallIsland whether it is a small island developing State (Article 12.5)
 * @param languages the ISO 639-1 codes of the UN languages that it works in, the one that
 * it writes in first
 * @param inForceOn since when the Convention is in force for it
 * @param latitude of a point within the country, in degrees
 * @param longitude of that point, in degrees
 */
public record Party(PartyCode code, String iso2, String name, Region region, String subregion, DevelopmentStatus status,
		Eligibility eligibility, boolean leastDeveloped, boolean smallIsland, List<String> languages,
		LocalDate inForceOn, double latitude, double longitude) implements PartyInRegion {

	public Party {
		languages = List.copyOf(languages);
	}

	/** The ISO 639-1 code of the UN language that it writes in. */
	public String officialUnLanguage() {
		return this.languages.getFirst();
	}

}
