package org.article12.parties.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.NonParty;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.Region;

/**
 * An entry of the register: a Party, or a State on its way to become one, with what is
 * known of it.
 *
 * @param facts by their first day, the earliest first
 */
public record PartyEntry(PartyIdentity identity, List<KnownFact> facts) {

	private static final Comparator<KnownFact> IN_TIME = Comparator.comparing(KnownFact::from,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	public PartyEntry {
		facts = facts.stream().sorted(IN_TIME).toList();
	}

	/** Its code. */
	public PartyCode code() {
		return this.identity.code();
	}

	/**
	 * The entry as it was known before a moment.
	 * @param said all that was ever said of it
	 * @return empty where nothing was known yet
	 */
	public Optional<PartyEntry> before(Instant moment, List<KnownFact> said) {
		List<KnownFact> then = said.stream().filter((fact) -> fact.wasKnownBefore(moment)).toList();
		return then.isEmpty() ? Optional.empty() : Optional.of(new PartyEntry(this.identity, then));
	}

	/** What is known of one fact, the earliest first. */
	public List<KnownFact> of(PartyFact fact) {
		return this.facts.stream().filter((known) -> known.fact() == fact).toList();
	}

	/** A fact as it holds on a day, if anything is known of that day. */
	public Optional<KnownFact> on(PartyFact fact, LocalDate day) {
		return this.facts.stream().filter((known) -> known.fact() == fact && known.holdsOn(day)).findFirst();
	}

	/** A fact's value on a day; empty for none. */
	public String value(PartyFact fact, LocalDate day) {
		return on(fact, day).map(KnownFact::value).orElse("");
	}

	/** Since when the Convention is in force for it, as far as is known on a day. */
	public LocalDate inForceOn(LocalDate day) {
		return LocalDate.parse(value(PartyFact.IN_FORCE_ON, day));
	}

	/** Whether the Convention is in force for it on a day. */
	public boolean isPartyOn(LocalDate day) {
		return !inForceOn(day).isAfter(day);
	}

	/** Whether it may ask for assistance on a day, and why. */
	public Eligibility eligibility(LocalDate day) {
		return Eligibility.decided(DevelopmentStatus.valueOf(value(PartyFact.DEVELOPMENT_STATUS, day)),
				value(PartyFact.ELIGIBILITY_DECISION, day));
	}

	/**
	 * The first day from which on it may not ask for assistance, though it might by what
	 * was known before.
	 * @param before the same entry as it was known
	 * @param today the earliest day that counts
	 */
	public Optional<LocalDate> firstIneligibleDay(PartyEntry before, LocalDate today) {
		return Stream.concat(Stream.of(today), turnsOfEligibility().filter(today::isBefore))
			.sorted()
			.filter((day) -> before.eligibility(day).eligible() && !eligibility(day).eligible())
			.findFirst();
	}

	private Stream<LocalDate> turnsOfEligibility() {
		return turns(this.facts.stream()
			.filter((known) -> known.fact() == PartyFact.DEVELOPMENT_STATUS
					|| known.fact() == PartyFact.ELIGIBILITY_DECISION));
	}

	/**
	 * The days on which something that is known of it begins or ends, or the Convention
	 * enters into force for it.
	 */
	Stream<LocalDate> turns() {
		return Stream.concat(turns(this.facts.stream()),
				of(PartyFact.IN_FORCE_ON).stream().map(KnownFact::value).map(LocalDate::parse));
	}

	private static Stream<LocalDate> turns(Stream<KnownFact> facts) {
		return facts
			.flatMap((known) -> Stream.of(Optional.ofNullable(known.from()), Optional.ofNullable(known.until())))
			.flatMap(Optional::stream);
	}

	/** The Party as other modules know it, on a day. */
	public Party party(LocalDate day) {
		return new Party(code(), this.identity.iso2(), value(PartyFact.NAME_EN, day), region(day),
				this.identity.subregion(), DevelopmentStatus.valueOf(value(PartyFact.DEVELOPMENT_STATUS, day)),
				eligibility(day), Boolean.parseBoolean(value(PartyFact.LEAST_DEVELOPED, day)),
				Boolean.parseBoolean(value(PartyFact.SMALL_ISLAND, day)),
				List.of(value(PartyFact.LANGUAGES, day).split(";")), inForceOn(day), this.identity.latitude(),
				this.identity.longitude());
	}

	/** The State before the Convention is in force for it. */
	NonParty state(LocalDate day) {
		return new NonParty(code(), this.identity.iso2(), value(PartyFact.NAME_EN, day), region(day));
	}

	private Region region(LocalDate day) {
		return Region.valueOf(value(PartyFact.REGION, day));
	}

	/**
	 * Its names as in lists on a day, by language; in English it is the register's own.
	 */
	public Map<String, String> listNames(LocalDate day) {
		Map<String, String> names = new HashMap<>();
		PartyFact.languages()
			.forEach((language) -> PartyFact.name(language)
				.map((fact) -> value(fact, day))
				.filter((name) -> !name.isEmpty())
				.ifPresent((name) -> names.put(language, language.equals("en") ? name : ListName.of(name))));
		return names;
	}

	/**
	 * Its official name on a day: in that language, else as the United Nations name it
	 * there, else in English.
	 * @param language an ISO 639-1 code
	 */
	public String officialName(String language, LocalDate day) {
		return Stream
			.of(PartyFact.officialName(language), PartyFact.name(language).filter((_) -> !language.equals("en")),
					Optional.of(PartyFact.OFFICIAL_NAME), Optional.of(PartyFact.NAME_EN))
			.flatMap(Optional::stream)
			.map((fact) -> value(fact, day))
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElseThrow();
	}

	/** Every name that it has on a day, in lists or in full. */
	List<String> everyName(LocalDate day) {
		List<PartyFact> facts = new ArrayList<>();
		PartyFact.languages().forEach((language) -> {
			PartyFact.name(language).ifPresent(facts::add);
			PartyFact.officialName(language).ifPresent(facts::add);
		});
		return facts.stream()
			.map((fact) -> value(fact, day))
			.filter((name) -> !name.isEmpty())
			.map(ListName::of)
			.distinct()
			.sorted()
			.toList();
	}

}
