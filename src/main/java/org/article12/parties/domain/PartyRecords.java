package org.article12.parties.domain;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.article12.core.PartyCode;
import org.article12.parties.NonParty;
import org.article12.parties.Party;

/**
 * What the register knows, of every day.
 *
 * @param entries by code
 * @param others the States that were no Parties when the register was begun
 */
public record PartyRecords(Map<PartyCode, PartyEntry> entries, List<NonParty> others) {

	public PartyRecords {
		others = List.copyOf(others);
	}

	/**
	 * What is known.
	 * @param identities the entries; one of which nothing is known is left out
	 */
	public PartyRecords(List<PartyIdentity> identities, List<KnownFact> facts, List<NonParty> others) {
		this(entries(identities, facts), others);
	}

	// An entry of which nothing was known yet is none.
	private static Map<PartyCode, PartyEntry> entries(List<PartyIdentity> identities, List<KnownFact> facts) {
		Map<PartyCode, List<KnownFact>> byParty = facts.stream().collect(Collectors.groupingBy(KnownFact::party));
		return identities.stream()
			.filter((identity) -> byParty.containsKey(identity.code()))
			.collect(Collectors.toUnmodifiableMap(PartyIdentity::code,
					(identity) -> new PartyEntry(identity, byParty.getOrDefault(identity.code(), List.of()))));
	}

	/** The same with some of the facts only. */
	public PartyRecords where(Predicate<KnownFact> wanted) {
		List<PartyIdentity> identities = this.entries.values().stream().map(PartyEntry::identity).toList();
		return new PartyRecords(identities,
				this.entries.values().stream().flatMap((entry) -> entry.facts().stream()).filter(wanted).toList(),
				this.others);
	}

	/** An entry by its code. */
	public Optional<PartyEntry> find(PartyCode code) {
		return Optional.ofNullable(this.entries.get(code));
	}

	/** The register as it holds on a day. */
	public PartiesOfDay on(LocalDate day) {
		Collator alphabet = Collator.getInstance(Locale.ENGLISH);
		Map<Boolean, List<PartyEntry>> inForce = this.entries.values()
			.stream()
			.collect(Collectors.partitioningBy((entry) -> entry.isPartyOn(day)));
		List<PartyEntry> members = inForce.getOrDefault(true, List.of());
		List<Party> parties = members.stream()
			.map((entry) -> entry.party(day))
			.sorted(Comparator.comparing(Party::name, alphabet).thenComparing(Party::code))
			.toList();
		return new PartiesOfDay(parties,
				parties.stream().collect(Collectors.toUnmodifiableMap(Party::code, Function.identity())),
				names(members, day),
				members.stream()
					.collect(Collectors.toUnmodifiableMap(PartyEntry::code, (entry) -> entry.everyName(day))),
				nonParties(inForce.getOrDefault(false, List.of()), day));
	}

	private static Map<String, Map<PartyCode, String>> names(List<PartyEntry> members, LocalDate day) {
		Map<String, Map<PartyCode, String>> names = new HashMap<>();
		members.forEach((entry) -> entry.listNames(day)
			.forEach((language, name) -> names.computeIfAbsent(language, (_) -> new HashMap<>())
				.put(entry.code(), name)));
		return names;
	}

	private Map<String, NonParty> nonParties(List<PartyEntry> coming, LocalDate day) {
		Map<String, NonParty> states = new LinkedHashMap<>();
		this.others.stream()
			.filter((state) -> !this.entries.containsKey(state.code()))
			.forEach((state) -> states.put(state.code().value(), state));
		coming.forEach((entry) -> states.put(entry.code().value(), entry.state(day)));
		return states;
	}

}
