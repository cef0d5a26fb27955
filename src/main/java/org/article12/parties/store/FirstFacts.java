package org.article12.parties.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.reference.CsvRow;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Instrument;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.NewFact;

/** What a new register knows of a Party. */
final class FirstFacts {

	private static final String NAMES = "UN terminology database (UNTERM)";

	private static final String DEPOSITARY = "Depositary’s status table and gazettes";

	private final Map<PartyFact, List<NewFact>> facts = new EnumMap<>(PartyFact.class);

	private FirstFacts() {
	}

	/** What a row of {@code parties.csv} says. */
	static FirstFacts of(CsvRow row) {
		FirstFacts facts = new FirstFacts();
		facts.set(PartyFact.NAME_EN, row.text("name_en"), NAMES, true);
		facts.set(PartyFact.OFFICIAL_NAME, row.raw("un_official_name"), NAMES, true);
		facts.set(PartyFact.REGION, row.oneOf("un_region", PartyImport.REGIONS).name(), "UN regional groups", true);
		facts.set(PartyFact.DEVELOPMENT_STATUS, row.constant("development_status", DevelopmentStatus.class).name(),
				"Classes of the UN’s World Economic Situation and Prospects; the Convention has no list", false);
		facts.set(PartyFact.LEAST_DEVELOPED, Boolean.toString(row.flag("ldc")), "UN list of least developed countries",
				true);
		facts.set(PartyFact.SMALL_ISLAND, Boolean.toString(row.flag("sids")),
				"UN list of small island developing States", true);
		facts.set(PartyFact.LANGUAGES, row.oneOf("official_un_language", PartyImport.UN_LANGUAGES),
				"Judgement by the makers of the register", false);
		facts.set(PartyFact.INSTRUMENT, row.constant("instrument", Instrument.class).name(), DEPOSITARY, true);
		facts.set(PartyFact.INSTRUMENT_ON, row.date("instrument_date").toString(), DEPOSITARY, true);
		facts.set(PartyFact.IN_FORCE_ON, row.date("entry_into_force").toString(), "Computed after Article 26", true);
		return facts;
	}

	private void set(PartyFact fact, String value, String source, boolean confirmed) {
		if (!value.isEmpty()) {
			this.facts.put(fact, List.of(NewFact.always(fact, value, source, confirmed)));
		}
	}

	/** The Party goes by that name in a language of the United Nations. */
	void isCalled(String language, String name) {
		if (language.equals("en")) {
			// In lists it goes by a shorter one; this is the official one unless that is
			// known.
			this.facts.computeIfAbsent(PartyFact.OFFICIAL_NAME,
					(fact) -> List.of(NewFact.always(fact, name, NAMES, true)));
		}
		else {
			PartyFact.name(language).ifPresent((fact) -> set(fact, name, NAMES, true));
		}
	}

	/**
	 * Adds what a row of {@code party_facts.csv} says: in place of what is known, or from
	 * its day on.
	 */
	void add(CsvRow row) {
		PartyFact fact = row.constant("fact", PartyFact.class);
		String value = row.raw("value");
		if (fact.read(value).isEmpty()) {
			row.problem("value", Kind.NOT_ONE_OF, value, String.join(", ", fact.choices()));
			return;
		}
		String source = row.text("source");
		boolean confirmed = !row.flag("to_be_confirmed");
		if (row.raw("valid_from").isEmpty()) {
			set(fact, value, source, confirmed);
			return;
		}
		LocalDate from = row.date("valid_from");
		Stream<NewFact> before = this.facts.getOrDefault(fact, List.of())
			.stream()
			.map((known) -> (known.until() == null) ? known.until(from) : known);
		this.facts.put(fact,
				Stream.concat(before, Stream.of(new NewFact(fact, value, from, null, source, confirmed))).toList());
	}

	/** All of it. */
	List<NewFact> all() {
		return this.facts.values().stream().flatMap(Collection::stream).toList();
	}

}
