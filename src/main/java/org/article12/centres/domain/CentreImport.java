package org.article12.centres.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.centres.CentreStatus;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.article12.core.reference.TableContent;
import org.article12.parties.Region;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports centres, what they can do, and whom they serve. */
@Component
@Order(30)
class CentreImport implements ReferenceImport {

	private static final int DECIMALS = 4;

	private static final int LISTED = 1;

	private static final int BY_REGION = 3;

	private static final Map<String, String> REGIONS = new TreeMap<>();

	private static final Map<String, String> LANGUAGES = new TreeMap<>();

	static {
		Stream.of(Region.values()).forEach((region) -> REGIONS.put(region.title(), region.name()));
		Stream.of(WorkingLanguage.values()).forEach((language) -> LANGUAGES.put(language.code(), language.code()));
	}

	@Override
	public List<TableContent> read(ImportRun run) {
		CsvTable centres = run.read("centres.csv", "code", "name", "region", "host_country_iso2", "host_city",
				"latitude", "longitude", "working_languages", "website", "is_basel_centre_at_seed",
				"is_basel_centre_now", "status_in_seed", "later_endorsement", "current_name", "present_host_city",
				"present_latitude", "present_longitude", "current_status_note", "profile_source", "sort_order");
		CsvTable areas = run.read("centre_areas.csv", "centre_code", "area_code", "basis", "strength", "note");
		CsvTable countries = run.read("centre_countries.csv", "centre_code", "country_iso2", "basis", "priority",
				"note");
		CsvTable.Index parties = run.table("parties.csv").index("iso2", "iso3");
		CsvTable.Index codes = centres.index("code", "code");
		return List.of(centres(centres, parties), languages(centres),
				areas(areas, codes, run.table("areas.csv").index("code", "code")), parties(countries, codes, parties));
	}

	private static TableContent centres(CsvTable table, CsvTable.Index parties) {
		TableContent content = new TableContent("centre", 1, "code", "name", "region", "host_party_code", "host_city",
				"website", "status", "current_name", "later_endorsement", "basel_centre_at_nomination",
				"basel_centre_now", "present_host_city", "present_latitude", "present_longitude", "present_note",
				"sort_order");
		for (CsvRow row : table.rows()) {
			latitude(row, "latitude");
			longitude(row, "longitude");
			content.add(row.matching("code", CentreCode::isValid, "SCRC-SN"), row.text("name"),
					row.oneOf("region", REGIONS), row.lookUp("host_country_iso2", parties), row.text("host_city"),
					row.raw("website"), row.constant("status_in_seed", CentreStatus.class), row.text("current_name"),
					row.raw("later_endorsement"), row.flag("is_basel_centre_at_seed"), row.flag("is_basel_centre_now"),
					row.text("present_host_city"), latitude(row, "present_latitude"),
					longitude(row, "present_longitude"), row.raw("current_status_note"),
					row.number("sort_order", 0, Integer.MAX_VALUE));
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return content;
	}

	private static TableContent languages(CsvTable table) {
		TableContent content = new TableContent("centre_language", 2, "centre_code", "language", "position");
		for (CsvRow row : table.rows()) {
			List<String> languages = row.severalOf("working_languages", LANGUAGES);
			for (int i = 0; i < languages.size(); i++) {
				content.add(row.raw("code"), languages.get(i), i);
			}
		}
		return content;
	}

	private static TableContent areas(CsvTable table, CsvTable.Index centres, CsvTable.Index areas) {
		TableContent content = new TableContent("centre_area", 2, "centre_code", "area_code", "strength", "basis",
				"note");
		for (CsvRow row : table.rows()) {
			content.add(row.lookUp("centre_code", centres), row.lookUp("area_code", areas),
					row.constant("strength", Strength.class), row.text("basis"), row.raw("note"));
		}
		table.requireUnique("centre_code", "area_code");
		return content;
	}

	private static TableContent parties(CsvTable table, CsvTable.Index centres, CsvTable.Index parties) {
		TableContent content = new TableContent("centre_party", 2, "centre_code", "party_code", "service", "basis",
				"note");
		for (CsvRow row : table.rows()) {
			String centre = row.lookUp("centre_code", centres);
			String party = row.lookUp("country_iso2", parties);
			int priority = row.number("priority", LISTED, BY_REGION);
			// What follows from the region needs no row.
			if (priority != BY_REGION) {
				Service service = (priority == LISTED) ? Service.LISTED : Service.SCOPE;
				content.add(centre, party, service.name(), row.text("basis"), row.raw("note"));
			}
		}
		table.requireUnique("centre_code", "country_iso2");
		return content;
	}

	private static Object latitude(CsvRow row, String column) {
		return row.decimal(column, -90, 90, DECIMALS);
	}

	private static Object longitude(CsvRow row, String column) {
		return row.decimal(column, -180, 180, DECIMALS);
	}

}
