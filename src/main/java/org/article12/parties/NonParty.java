package org.article12.parties;

import org.article12.core.PartyCode;

/**
 * A State that is not a Party, known so that the portal can say so.
 *
 * @param code its ISO 3166-1 alpha-3 code
 * @param iso2 its ISO 3166-1 alpha-2 code
 * @param name its English name
 * @param region its UN regional group
 */
public record NonParty(PartyCode code, String iso2, String name, Region region) {
}
