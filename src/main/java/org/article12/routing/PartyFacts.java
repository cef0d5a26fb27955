package org.article12.routing;

import org.article12.core.PartyCode;
import org.article12.parties.Party;
import org.article12.parties.PartyInRegion;
import org.article12.parties.Region;

/**
 * What routing needs to know of the Party that asks.
 *
 * @param code the Party
 * @param region the UN regional group that it belongs to
 * @param latitude of a point within the country, in degrees
 * @param longitude of that point, in degrees
 */
public record PartyFacts(PartyCode code, Region region, double latitude, double longitude) implements PartyInRegion {

	/** The facts of a Party in the register. */
	public static PartyFacts of(Party party) {
		return new PartyFacts(party.code(), party.region(), party.latitude(), party.longitude());
	}

}
