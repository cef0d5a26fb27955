package org.article12.parties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.article12.core.PartyCode;
import org.article12.parties.domain.PartiesOfDay;
import org.article12.parties.store.PartyRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of Parties. */
@Component
public class Parties {

	private final PartyRegister register;

	Parties(PartyRegister register) {
		this.register = register;
	}

	/** All Parties by their English name. */
	public List<Party> all() {
		return this.register.content().parties();
	}

	/** A Party by its code. */
	public Optional<Party> find(PartyCode code) {
		return Optional.ofNullable(this.register.content().byCode().get(code));
	}

	/**
	 * A Party by its code, as it stood on a day by all that is known now: what it became
	 * since takes nothing from what it asked for before.
	 * @param day such as the one on which a request was received; null for today
	 */
	public Optional<Party> asOn(PartyCode code, @Nullable LocalDate day) {
		Optional<Party> today = find(code);
		return (day == null) ? today
				: today.flatMap((_) -> this.register.known().find(code)).map((entry) -> entry.party(day));
	}

	/** The States that are known not to be Parties, by their English name. */
	public List<NonParty> nonParties() {
		return this.register.content()
			.nonParties()
			.values()
			.stream()
			.sorted(Comparator.comparing(NonParty::name))
			.toList();
	}

	/** A State that is known not to be a Party, by its ISO 3166-1 alpha-3 code. */
	public Optional<NonParty> nonParty(String iso3) {
		return Optional.ofNullable(this.register.content().nonParties().get(iso3));
	}

	/**
	 * All that a Party is called in lists, by language; empty for one not in the
	 * register.
	 */
	public Map<String, String> names(PartyCode code) {
		PartiesOfDay content = this.register.content();
		Party party = content.byCode().get(code);
		if (party == null) {
			return Map.of();
		}
		Map<String, String> names = new HashMap<>(Map.of(Locale.ENGLISH.getLanguage(), party.name()));
		content.names().forEach((language, known) -> {
			String name = known.get(code);
			if (name != null) {
				names.put(language, name);
			}
		});
		return names;
	}

	/**
	 * A Party's name as in lists, in one of the six UN languages; in English where the
	 * language has none, and the code itself for a Party that is not in the register.
	 */
	public String name(PartyCode code, Locale locale) {
		PartiesOfDay content = this.register.content();
		Party party = content.byCode().get(code);
		String english = (party != null) ? party.name() : code.value();
		return content.names().getOrDefault(locale.getLanguage(), Map.of()).getOrDefault(code, english);
	}

}
