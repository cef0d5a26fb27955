package org.article12.parties.domain;

import java.util.List;
import java.util.Map;

import org.article12.core.PartyCode;
import org.article12.parties.NonParty;
import org.article12.parties.Party;

/**
 * The whole register as it holds on a day, immutable.
 *
 * @param parties by English name
 * @param byCode the same by code
 * @param names names as in lists, by language
 * @param everyName every name of a Party, in all languages
 * @param nonParties States that are not Parties, by code
 */
public record PartiesOfDay(List<Party> parties, Map<PartyCode, Party> byCode, Map<String, Map<PartyCode, String>> names,
		Map<PartyCode, List<String>> everyName, Map<String, NonParty> nonParties) {

	public PartiesOfDay {
		parties = List.copyOf(parties);
		byCode = Map.copyOf(byCode);
		names = Map.copyOf(names);
		everyName = Map.copyOf(everyName);
		nonParties = Map.copyOf(nonParties);
	}

}
