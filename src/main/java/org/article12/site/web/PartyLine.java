package org.article12.site.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.article12.core.PartyCode;
import org.article12.parties.Eligibility;
import org.article12.parties.Party;
import org.article12.parties.Region;

/**
 * A Party in the list of Parties.
 *
 * @param code its code
 * @param name its name
 * @param region its UN regional group
 * @param eligible whether it may ask for assistance
 * @param reason why, or why not
 * @param leastDeveloped whether it is a least developed country
 * @param smallIsland whether it is a small island developing State
 */
record PartyLine(PartyCode code, String name, Region region, boolean eligible, Eligibility.Reason reason,
		boolean leastDeveloped, boolean smallIsland) {

	static PartyLine of(Party party, String name) {
		Eligibility eligibility = party.eligibility();
		return new PartyLine(party.code(), name, party.region(), eligibility.eligible(), eligibility.reason(),
				party.leastDeveloped(), party.smallIsland());
	}

	/** The letter under which its name is found: T for Türkiye. */
	String letter(Locale locale) {
		String plain = plain(this.name, locale);
		return plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(locale);
	}

	boolean isIn(Optional<Region> chosen) {
		return chosen.isEmpty() || chosen.get() == this.region;
	}

	private static String plain(String text, Locale locale) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(locale);
	}

}
