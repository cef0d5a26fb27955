package org.article12.parties.domain;

import org.article12.core.PartyCode;

/**
 * What never changes of a Party.
 *
 * @param iso2 its ISO 3166-1 alpha-2 code, {@code EU} for the European Union
 * @param subregion its UN M49 subregion in English; empty for the European Union
 * @param latitude of a point within the country, in degrees
 * @param longitude of that point, in degrees
 */
public record PartyIdentity(PartyCode code, String iso2, String subregion, double latitude, double longitude) {
}
