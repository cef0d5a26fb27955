package org.article12.parties.web;

import java.time.LocalDate;
import java.util.List;

import org.article12.parties.Eligibility;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartyEntry;

/**
 * A Party as the register's pages show it.
 *
 * @param code its code
 * @param name its name in the reader's language
 * @param region its UN regional group
 * @param status its development status
 * @param leastDeveloped whether it is a least developed country
 * @param smallIsland whether it is a small island developing State
 * @param eligible whether it may ask for assistance
 * @param reason why, or why not
 * @param inForceOn since when the Convention is in force for it
 * @param ahead what will hold from a day to come
 */
record PartyRegisterLine(String code, String name, String region, String status, boolean leastDeveloped,
		boolean smallIsland, boolean eligible, String reason, LocalDate inForceOn, List<String> ahead) {

	static PartyRegisterLine of(PartyEntry entry, LocalDate day, String name, PartyWords words) {
		Party party = entry.party(day);
		Eligibility eligibility = party.eligibility();
		return new PartyRegisterLine(party.code().value(), name, words.value(PartyFact.REGION, party.region().name()),
				words.value(PartyFact.DEVELOPMENT_STATUS, party.status().name()), party.leastDeveloped(),
				party.smallIsland(), eligibility.eligible(), words.say("parties.reason." + eligibility.reason().name()),
				party.inForceOn(),
				entry.facts()
					.stream()
					.filter((known) -> known.beginsAfter(day))
					.map((known) -> ahead(known, words))
					.toList());
	}

	private static String ahead(KnownFact known, PartyWords words) {
		return words.say("parties.ahead", words.fact(known.fact()), words.value(known.fact(), known.value()),
				words.period(known));
	}

}
