package org.article12.parties.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.article12.core.reference.TableContent;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.Region;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports Parties, their names in six languages, and States that are not Parties. */
@Component
@Order(20)
class PartyImport implements ReferenceImport {

	private static final int DECIMALS = 4;

	private static final Map<String, String> REGIONS = new TreeMap<>();

	private static final Map<String, String> UN_LANGUAGES = new TreeMap<>();

	static {
		Stream.of(Region.values()).forEach((region) -> REGIONS.put(region.title(), region.name()));
		List.of("ar", "en", "es", "fr", "ru", "zh").forEach((language) -> UN_LANGUAGES.put(language, language));
	}

	@Override
	public List<TableContent> read(ImportRun run) {
		CsvTable parties = run.read("parties.csv", "iso2", "iso3", "name_en", "un_official_name", "un_region",
				"development_status", "ldc", "sids", "official_un_language", "instrument", "instrument_date",
				"entry_into_force", "eligible_for_ta", "m49_subregion", "latitude", "longitude", "source", "notes");
		CsvTable names = run.read("party_names.csv", "iso3", "language", "name");
		CsvTable others = run.read("non_parties.csv", "iso2", "iso3", "name_en", "un_region", "signature_date",
				"evidence", "assessment");
		return List.of(parties(parties), names(names, parties), nonParties(others, parties));
	}

	private static TableContent parties(CsvTable table) {
		TableContent content = new TableContent("party", 1, "code", "iso2", "name", "official_name", "region",
				"subregion", "development_status", "least_developed", "small_island", "official_un_language",
				"instrument", "instrument_on", "in_force_on", "latitude", "longitude", "notes");
		for (CsvRow row : table.rows()) {
			content.add(code(row), iso2(row), row.text("name_en"), row.raw("un_official_name"),
					row.oneOf("un_region", REGIONS), row.raw("m49_subregion"),
					row.constant("development_status", DevelopmentStatus.class), row.flag("ldc"), row.flag("sids"),
					row.oneOf("official_un_language", UN_LANGUAGES), row.text("instrument"),
					row.date("instrument_date"), row.date("entry_into_force"),
					row.decimal("latitude", -90, 90, DECIMALS), row.decimal("longitude", -180, 180, DECIMALS),
					row.raw("notes"));
			requireSameEligibility(row);
		}
		table.requireUnique("iso3");
		table.requireUnique("iso2");
		return content;
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

	private static TableContent names(CsvTable table, CsvTable parties) {
		TableContent content = new TableContent("party_name", 2, "party_code", "language", "name");
		CsvTable.Index codes = parties.index("iso3", "iso3");
		table.rows()
			.forEach((row) -> content.add(row.lookUp("iso3", codes), row.oneOf("language", UN_LANGUAGES),
					row.text("name")));
		table.requireUnique("iso3", "language");
		return content;
	}

	private static TableContent nonParties(CsvTable table, CsvTable parties) {
		TableContent content = new TableContent("non_party", 1, "code", "iso2", "name", "region");
		CsvTable.Index codes = parties.index("iso3", "iso3");
		for (CsvRow row : table.rows()) {
			content.add(code(row), iso2(row), row.text("name_en"), row.oneOf("un_region", REGIONS));
			if (codes.values().containsKey(row.raw("iso3"))) {
				row.problem("iso3", Kind.CONTRADICTION, row.raw("iso3"), "parties.csv", "Party");
			}
		}
		table.requireUnique("iso3");
		table.requireUnique("iso2");
		return content;
	}

	private static String code(CsvRow row) {
		return row.matching("iso3", PartyCode::isValid, "SEN");
	}

	private static String iso2(CsvRow row) {
		return row.matching("iso2", (text) -> text.matches("[A-Z]{2}"), "SN");
	}

}
