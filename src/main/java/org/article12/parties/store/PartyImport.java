package org.article12.parties.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.CsvTable.Index;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.NonParty;
import org.article12.parties.PartyFact;
import org.article12.parties.Region;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.NonPartyState;
import org.article12.parties.domain.RegisteredParty;
import org.article12.parties.domain.RegisteredParty.Place;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Imports Parties, what is known of them, their names in six languages, and States that
 * are not Parties.
 */
@Component
@Order(20)
public class PartyImport implements ReferenceImport {

	private static final int DECIMALS = 4;

	private static final String A_PARTY = "SEN";

	static final Map<String, Region> REGIONS = new TreeMap<>();

	static final Map<String, String> UN_LANGUAGES = new TreeMap<>();

	static {
		Stream.of(Region.values()).forEach((region) -> REGIONS.put(region.title(), region));
		PartyFact.languages().forEach((language) -> UN_LANGUAGES.put(language, language));
	}

	private final RegisteredPartyRepository parties;

	private final NonPartyStateRepository others;

	private final Clock clock;

	PartyImport(RegisteredPartyRepository parties, NonPartyStateRepository others, Clock clock) {
		this.parties = parties;
		this.others = others;
		this.clock = clock;
	}

	@Override
	public Runnable read(ImportRun run) {
		CsvTable table = run.read("parties.csv", "iso2", "iso3", "name_en", "un_official_name", "un_region",
				"development_status", "ldc", "sids", "official_un_language", "instrument", "instrument_date",
				"entry_into_force", "eligible_for_ta", "m49_subregion", "latitude", "longitude", "source", "notes");
		run.read("party_names.csv", "iso3", "language", "name");
		run.read("party_facts.csv", "iso3", "fact", "value", "valid_from", "source", "to_be_confirmed");
		CsvTable states = run.read("non_parties.csv", "iso2", "iso3", "name_en", "un_region", "m49_subregion",
				"latitude", "longitude", "signature_date", "evidence", "assessment");
		Index codes = table.index("iso3", "iso3", PartyCode::isValid, A_PARTY);
		Map<String, RegisteredParty> parties = new LinkedHashMap<>();
		table.rows().forEach((row) -> {
			parties.put(row.raw("iso3"), new RegisteredParty(code(row), iso2(row), place(row), row.raw("notes")));
			requireSameEligibility(row);
		});
		Map<String, FirstFacts> facts = firstFacts(run);
		table.requireUnique("iso3");
		table.requireUnique("iso2");
		run.table("party_names.csv").requireUnique("iso3", "language");
		run.table("party_facts.csv").requireUnique("iso3", "fact", "valid_from");
		List<NonPartyState> others = nonParties(states, codes);
		return () -> {
			Instant now = this.clock.instant();
			parties.forEach((code, party) -> Optional.ofNullable(facts.get(code))
				.ifPresent((known) -> known.all().forEach((fact) -> party.cameWith(fact, now))));
			this.parties.saveAllAndFlush(parties.values());
			this.others.saveAllAndFlush(others);
		};
	}

	/** What the files say of each Party. */
	public Map<PartyCode, List<NewFact>> facts(ImportRun files) {
		Map<PartyCode, List<NewFact>> facts = new TreeMap<>(Comparator.comparing(PartyCode::value));
		firstFacts(files).forEach((code, known) -> facts.put(new PartyCode(code), known.all()));
		return facts;
	}

	private static Map<String, FirstFacts> firstFacts(ImportRun run) {
		CsvTable table = run.table("parties.csv");
		Index codes = table.index("iso3", "iso3", PartyCode::isValid, A_PARTY);
		Map<String, FirstFacts> facts = new LinkedHashMap<>();
		table.rows().forEach((row) -> facts.put(row.raw("iso3"), FirstFacts.of(row)));
		readNames(run.table("party_names.csv"), codes, facts);
		run.table("party_facts.csv")
			.rows()
			.forEach((row) -> Optional.ofNullable(facts.get(row.lookUp("iso3", codes)))
				.ifPresent((known) -> known.add(row)));
		return facts;
	}

	private static Place place(CsvRow row) {
		return new Place(row.raw("m49_subregion"), row.decimal("latitude", -90, 90, DECIMALS),
				row.decimal("longitude", -180, 180, DECIMALS));
	}

	// The file says whether a Party is eligible, but only the rule decides it.
	private static void requireSameEligibility(CsvRow row) {
		boolean said = row.flag("eligible_for_ta");
		Arrays.stream(DevelopmentStatus.values())
			.filter((status) -> status.name().equalsIgnoreCase(row.raw("development_status")))
			.map(Eligibility::underArticle12)
			.filter((eligibility) -> eligibility.eligible() != said)
			.forEach((eligibility) -> row.problem("eligible_for_ta", Kind.CONTRADICTION, row.raw("eligible_for_ta"),
					"development_status", Boolean.toString(eligibility.eligible())));
	}

	private static void readNames(CsvTable table, Index codes, Map<String, FirstFacts> parties) {
		for (CsvRow row : table.rows()) {
			String language = row.oneOf("language", UN_LANGUAGES);
			String name = row.text("name");
			Optional.ofNullable(parties.get(row.lookUp("iso3", codes)))
				.ifPresent((party) -> party.isCalled(language, name));
		}
	}

	private static List<NonPartyState> nonParties(CsvTable table, Index parties) {
		List<NonPartyState> states = new ArrayList<>();
		for (CsvRow row : table.rows()) {
			NonParty state = new NonParty(code(row), iso2(row), row.text("name_en"), row.oneOf("un_region", REGIONS));
			states.add(new NonPartyState(state, place(row)));
			if (parties.values().containsKey(row.raw("iso3"))) {
				row.problem("iso3", Kind.CONTRADICTION, row.raw("iso3"), "parties.csv", "Party");
			}
		}
		table.requireUnique("iso3");
		table.requireUnique("iso2");
		return states;
	}

	private static PartyCode code(CsvRow row) {
		return new PartyCode(row.matching("iso3", PartyCode::isValid, A_PARTY));
	}

	private static String iso2(CsvRow row) {
		return row.matching("iso2", (text) -> text.matches("[A-Z]{2}"), "SN");
	}

}
