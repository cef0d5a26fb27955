package org.article12.catalogue.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Guidance;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.article12.core.reference.TableContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports areas, guidance documents and POPs. */
@Component
@Order(10)
class CatalogueImport implements ReferenceImport {

	private static final int FIRST_YEAR = 2001;

	private static final int LAST_YEAR = 2100;

	@Override
	public List<TableContent> read(ImportRun run) {
		CsvTable areas = run.read("areas.csv", "code", "parent_code", "title", "sort_order", "category", "selectable");
		CsvTable guidance = run.read("guidance.csv", "code", "title", "sort_order", "area_codes");
		CsvTable links = run.read("guidance_areas.csv", "guidance_code", "area_code");
		CsvTable addresses = run.read("guidance_links.csv", "guidance_code", "address", "what", "status");
		CsvTable pops = run.read("pops.csv", "code", "name", "cas_numbers", "annexes", "use_group", "listing_wave",
				"cop_decision", "year", "meeting", "decision_basis", "sort_order");
		TableContent areaRows = areas(areas);
		TableContent guidanceRows = guidance(guidance);
		TableContent linkRows = guidanceAreas(links, guidance, areas);
		requireSameAreas(guidance, links);
		return List.of(areaRows, guidanceRows, linkRows, guidanceLinks(addresses, guidance), pops(pops));
	}

	private static TableContent areas(CsvTable table) {
		TableContent content = new TableContent("area", 1, "code", "parent_code", "title", "sort_order", "category",
				"selectable");
		CsvTable.Index codes = table.index("code", "code");
		for (CsvRow row : table.rows()) {
			content.add(row.matching("code", AreaCode::isValid, "TRAINING.INVENTORY"),
					row.lookUpOptional("parent_code", codes), row.text("title"), order(row),
					row.constant("category", AreaCategory.class), row.flag("selectable"));
			int dot = row.raw("code").indexOf('.');
			String parent = (dot < 0) ? "" : row.raw("code").substring(0, dot);
			if (!row.raw("parent_code").equals(parent)) {
				row.problem("parent_code", Kind.CONTRADICTION, row.raw("parent_code"), "code", parent);
			}
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return content;
	}

	private static TableContent guidance(CsvTable table) {
		TableContent content = new TableContent("guidance", 1, "code", "title", "sort_order");
		table.rows().forEach((row) -> content.add(row.text("code"), row.text("title"), order(row)));
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return content;
	}

	private static TableContent guidanceAreas(CsvTable table, CsvTable guidance, CsvTable areas) {
		TableContent content = new TableContent("guidance_area", 2, "guidance_code", "area_code");
		CsvTable.Index guidanceCodes = guidance.index("code", "code");
		CsvTable.Index areaCodes = areas.index("code", "code");
		table.rows()
			.forEach((row) -> content.add(row.lookUp("guidance_code", guidanceCodes),
					row.lookUp("area_code", areaCodes)));
		table.requireUnique("guidance_code", "area_code");
		return content;
	}

	private static TableContent guidanceLinks(CsvTable table, CsvTable guidance) {
		TableContent content = new TableContent("guidance_link", 2, "guidance_code", "address", "what", "sort_order");
		CsvTable.Index guidanceCodes = guidance.index("code", "code");
		for (CsvRow row : table.rows()) {
			content.add(row.lookUp("guidance_code", guidanceCodes),
					row.matching("address", Guidance.Link::isValid, "https://chm.pops.int/guidance"), row.text("what"),
					(int) row.line());
		}
		table.requireUnique("guidance_code", "address");
		return content;
	}

	// The same links stand in two files; nobody should have to guess which one counts.
	private static void requireSameAreas(CsvTable guidance, CsvTable links) {
		for (CsvRow row : guidance.rows()) {
			Set<String> linked = links.rows()
				.stream()
				.filter((link) -> link.raw("guidance_code").equals(row.raw("code")))
				.map((link) -> link.raw("area_code"))
				.collect(Collectors.toCollection(TreeSet::new));
			if (!new HashSet<>(row.pieces("area_codes")).equals(linked)) {
				row.problem("area_codes", Kind.CONTRADICTION, row.raw("area_codes"), "guidance_areas.csv",
						String.join(";", linked));
			}
		}
	}

	private static TableContent pops(CsvTable table) {
		TableContent content = new TableContent("pop", 1, "code", "name", "cas_numbers", "annexes", "use_group",
				"listing_wave", "cop_decision", "year", "meeting", "sort_order");
		for (CsvRow row : table.rows()) {
			content.add(row.text("code"), row.text("name"), row.raw("cas_numbers"), row.text("annexes"),
					row.text("use_group"), row.text("listing_wave"), row.raw("cop_decision"),
					row.number("year", FIRST_YEAR, LAST_YEAR), row.text("meeting"), order(row));
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return content;
	}

	private static int order(CsvRow row) {
		return row.number("sort_order", 0, Integer.MAX_VALUE);
	}

}
