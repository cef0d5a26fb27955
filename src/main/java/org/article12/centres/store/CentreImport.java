package org.article12.centres.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Decision;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.domain.Called;
import org.article12.centres.domain.Expertise;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.Ground;
import org.article12.centres.domain.Mandate;
import org.article12.centres.domain.Nomination;
import org.article12.centres.domain.Present;
import org.article12.centres.domain.RegionalCentre;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable.Index;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.article12.parties.Region;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports centres, what they can do, and whom they serve. */
@Component
@Order(30)
public class CentreImport implements ReferenceImport {

	private static final int DECIMALS = 4;

	private static final int LISTED = 1;

	private static final int BY_REGION = 3;

	// The day on which COP-3 ended, which decided on the centres that the regions named.
	private static final LocalDate NOMINATED_ON = LocalDate.of(2007, 5, 4);

	private static final String A_CENTRE = "SCRC-SN";

	private static final String A_PARTY = "SEN";

	private static final Map<String, Region> REGIONS = new TreeMap<>();

	private static final Map<String, WorkingLanguage> LANGUAGES = new TreeMap<>();

	static {
		Stream.of(Region.values()).forEach((region) -> REGIONS.put(region.title(), region));
		Stream.of(WorkingLanguage.values()).forEach((language) -> LANGUAGES.put(language.code(), language));
	}

	private final RegionalCentreRepository centres;

	CentreImport(RegionalCentreRepository centres) {
		this.centres = centres;
	}

	@Override
	public Runnable read(ImportRun run) {
		CsvTable table = run.read("centres.csv", "code", "name", "region", "host_country_iso2", "host_city", "latitude",
				"longitude", "working_languages", "website", "is_basel_centre_at_seed", "is_basel_centre_now",
				"status_in_seed", "later_endorsement", "current_name", "present_host_city", "present_latitude",
				"present_longitude", "current_status_note", "profile_source", "sort_order");
		run.read("centre_areas.csv", "centre_code", "area_code", "basis", "strength", "note");
		run.read("centre_countries.csv", "centre_code", "country_iso2", "basis", "priority", "note");
		table.requireUnique("code");
		table.requireUnique("sort_order");
		Map<String, RegionalCentre> read = centres(run);
		run.table("centre_areas.csv").requireUnique("centre_code", "area_code");
		run.table("centre_countries.csv").requireUnique("centre_code", "country_iso2");
		return () -> this.centres.saveAllAndFlush(read.values());
	}

	/** All that the files say of each centre. */
	public Map<CentreCode, Facts> facts(ImportRun files) {
		Map<CentreCode, Facts> facts = new TreeMap<>();
		centres(files).values().forEach((centre) -> facts.put(centre.code(), centre.facts()));
		return facts;
	}

	private static Map<String, RegionalCentre> centres(ImportRun run) {
		CsvTable table = run.table("centres.csv");
		Index parties = run.table("parties.csv").index("iso2", "iso3", PartyCode::isValid, A_PARTY);
		Index codes = table.index("code", "code", CentreCode::isValid, A_CENTRE);
		Map<String, RegionalCentre> read = centres(table, parties);
		Index areaCodes = run.table("areas.csv").index("code", "code", AreaCode::isValid, "NIP");
		readAreas(run.table("centre_areas.csv"), codes, areaCodes, read);
		readParties(run.table("centre_countries.csv"), codes, parties, read);
		return read;
	}

	private static Map<String, RegionalCentre> centres(CsvTable table, Index parties) {
		Map<String, RegionalCentre> centres = new LinkedHashMap<>();
		table.rows().forEach((row) -> centres.put(row.raw("code"), centre(row, parties)));
		return centres;
	}

	private static RegionalCentre centre(CsvRow row, Index parties) {
		latitude(row, "latitude");
		longitude(row, "longitude");
		RegionalCentre centre = new RegionalCentre(new CentreCode(row.matching("code", CentreCode::isValid, A_CENTRE)),
				new Called(row.text("name"), row.text("current_name")),
				new Nomination(row.oneOf("region", REGIONS), row.lookUp("host_country_iso2", parties),
						row.text("host_city"), row.flag("is_basel_centre_at_seed")),
				new Present(row.text("present_host_city"), latitude(row, "present_latitude"),
						longitude(row, "present_longitude"), row.raw("website"), row.flag("is_basel_centre_now"),
						row.raw("current_status_note")),
				Mandate.of(row.raw("later_endorsement")), row.number("sort_order", 0, Integer.MAX_VALUE));
		centre.isDecided(
				new Decision(row.constant("status_in_seed", Decision.Kind.class), NOMINATED_ON, null, null, "SC-3/12"));
		centre.worksIn(row.severalOf("working_languages", LANGUAGES));
		return centre;
	}

	private static void readAreas(CsvTable table, Index codes, Index areas, Map<String, RegionalCentre> centres) {
		for (CsvRow row : table.rows()) {
			AreaCode area = new AreaCode(row.lookUp("area_code", areas));
			Expertise expertise = new Expertise(row.constant("strength", Strength.class), row.text("basis"),
					row.raw("note"));
			named(row, codes, centres).ifPresent((centre) -> centre.canHelpIn(area, expertise));
		}
	}

	private static void readParties(CsvTable table, Index codes, Index parties, Map<String, RegionalCentre> centres) {
		for (CsvRow row : table.rows()) {
			PartyCode party = new PartyCode(row.lookUp("country_iso2", parties));
			int priority = row.number("priority", LISTED, BY_REGION);
			Ground ground = new Ground((priority == LISTED) ? Service.LISTED : Service.SCOPE, row.text("basis"),
					row.raw("note"));
			// What follows from the region needs no row.
			named(row, codes, centres).filter((_) -> priority != BY_REGION)
				.ifPresent((centre) -> centre.serves(party, ground));
		}
	}

	private static Optional<RegionalCentre> named(CsvRow row, Index codes, Map<String, RegionalCentre> centres) {
		return Optional.ofNullable(centres.get(row.lookUp("centre_code", codes)));
	}

	private static BigDecimal latitude(CsvRow row, String column) {
		return row.decimal(column, -90, 90, DECIMALS);
	}

	private static BigDecimal longitude(CsvRow row, String column) {
		return row.decimal(column, -180, 180, DECIMALS);
	}

}
