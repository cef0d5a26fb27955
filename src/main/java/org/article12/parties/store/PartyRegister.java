package org.article12.parties.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.article12.core.PartyCode;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.parties.NonParty;
import org.article12.parties.Party;
import org.article12.parties.domain.NonPartyState;
import org.article12.parties.domain.RegisteredParty;
import org.springframework.stereotype.Component;

/** Reads the register of Parties and keeps it in memory. */
@Component
public class PartyRegister {

	private final RegisterSnapshot<Content> snapshot;

	public PartyRegister(RegisterVersions versions) {
		this.snapshot = new RegisterSnapshot<>("parties", versions, PartyRegister::read);
	}

	/** The register as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	private static Content read(EntityManager entities) {
		List<RegisteredParty> entries = entities.createQuery("from RegisteredParty", RegisteredParty.class)
			.getResultList();
		Collator alphabet = Collator.getInstance(Locale.ENGLISH);
		List<Party> parties = entries.stream()
			.map(RegisteredParty::view)
			.sorted(Comparator.comparing(Party::name, alphabet).thenComparing(Party::code))
			.toList();
		return new Content(parties,
				parties.stream().collect(Collectors.toUnmodifiableMap(Party::code, Function.identity())),
				names(entries),
				entries.stream()
					.collect(Collectors.toUnmodifiableMap(RegisteredParty::code, RegisteredParty::everyName)),
				nonParties(entities));
	}

	private static Map<String, Map<PartyCode, String>> names(List<RegisteredParty> entries) {
		Map<String, Map<PartyCode, String>> names = new HashMap<>();
		entries.forEach((party) -> party.listNames()
			.forEach((language, name) -> names.computeIfAbsent(language, (_) -> new HashMap<>())
				.put(party.code(), name)));
		return names;
	}

	private static Map<String, NonParty> nonParties(EntityManager entities) {
		return entities.createQuery("from NonPartyState", NonPartyState.class)
			.getResultList()
			.stream()
			.map(NonPartyState::view)
			.collect(Collectors.toUnmodifiableMap((state) -> state.code().value(), Function.identity()));
	}

	/**
	 * The whole register, immutable.
	 *
	 * @param parties by English name
	 * @param byCode the same by code
	 * @param names names as in lists, by language
	 * @param everyName every name of a Party, in all languages
	 * @param nonParties States that are not Parties, by code
	 */
	public record Content(List<Party> parties, Map<PartyCode, Party> byCode, Map<String, Map<PartyCode, String>> names,
			Map<PartyCode, List<String>> everyName, Map<String, NonParty> nonParties) {

		public Content {
			parties = List.copyOf(parties);
			names = Map.copyOf(names);
			everyName = Map.copyOf(everyName);
		}

	}

}
