package org.article12.parties;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.domain.PartyRecords;

/** All Parties, of every day, by what was known at one moment. */
public final class PartiesKnown {

	private final PartyRecords records;

	/** What these say. */
	public PartiesKnown(PartyRecords records) {
		this.records = records;
	}

	/** A Party as it stood on a day; empty where it was none then. */
	public Optional<Party> on(PartyCode code, LocalDate day) {
		return this.records.find(code).filter((entry) -> entry.isPartyOn(day)).map((entry) -> entry.party(day));
	}

	/** The Parties as they stood on a day, by code. */
	public SortedMap<PartyCode, Party> on(LocalDate day) {
		SortedMap<PartyCode, Party> parties = new TreeMap<>();
		this.records.entries()
			.values()
			.stream()
			.filter((entry) -> entry.isPartyOn(day))
			.forEach((entry) -> parties.put(entry.code(), entry.party(day)));
		return parties;
	}

	/**
	 * What each State on record was called in lists on a day, whether it was a Party then
	 * or not.
	 */
	public Map<PartyCode, Multilingual> names(LocalDate day) {
		Map<PartyCode, Multilingual> names = new HashMap<>();
		this.records.entries().forEach((code, entry) -> names.put(code, name(entry, day)));
		return names;
	}

	private static Multilingual name(PartyEntry entry, LocalDate day) {
		Map<String, String> names = new HashMap<>(entry.listNames(day));
		names.putIfAbsent(Multilingual.ALWAYS, entry.code().value());
		return new Multilingual(names);
	}

}
