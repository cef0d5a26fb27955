package org.article12.catalogue.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.Pop;
import org.article12.catalogue.domain.AreaOfAssistance;
import org.article12.catalogue.domain.GuidanceDocument;
import org.article12.catalogue.domain.ListedPop;
import org.article12.core.Multilingual;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable.Index;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports areas, guidance documents and POPs. */
@Component
@Order(10)
class CatalogueImport implements ReferenceImport {

	private static final String AN_AREA = "TRAINING.INVENTORY";

	private static final int FIRST_YEAR = 2001;

	private static final int LAST_YEAR = 2100;

	private final AreaOfAssistanceRepository areas;

	private final GuidanceDocumentRepository guidance;

	private final ListedPopRepository pops;

	CatalogueImport(AreaOfAssistanceRepository areas, GuidanceDocumentRepository guidance, ListedPopRepository pops) {
		this.areas = areas;
		this.guidance = guidance;
		this.pops = pops;
	}

	@Override
	public Runnable read(ImportRun run) {
		CsvTable areaTable = run.read("areas.csv", "code", "parent_code", "title", "sort_order", "category",
				"selectable");
		CsvTable guidanceTable = run.read("guidance.csv", "code", "title", "sort_order", "area_codes");
		CsvTable links = run.read("guidance_areas.csv", "guidance_code", "area_code");
		CsvTable addresses = run.read("guidance_links.csv", "guidance_code", "address", "what", "status");
		CsvTable popTable = run.read("pops.csv", "code", "name", "cas_numbers", "annexes", "use_group", "listing_wave",
				"cop_decision", "year", "meeting", "decision_basis", "sort_order");
		Index codes = areaTable.index("code", "code", AreaCode::isValid, AN_AREA);
		List<AreaOfAssistance> readAreas = areas(areaTable, codes);
		Map<String, GuidanceDocument> readGuidance = guidance(guidanceTable);
		Index documents = guidanceTable.index("code", "code", (_) -> true, "");
		readGuidanceAreas(links, documents, codes, readGuidance);
		requireSameAreas(guidanceTable, links);
		readGuidanceLinks(addresses, documents, readGuidance);
		List<ListedPop> readPops = pops(popTable);
		return () -> {
			this.areas.saveAllAndFlush(readAreas);
			this.guidance.saveAllAndFlush(readGuidance.values());
			this.pops.saveAllAndFlush(readPops);
		};
	}

	private static List<AreaOfAssistance> areas(CsvTable table, Index codes) {
		List<AreaOfAssistance> areas = new ArrayList<>();
		for (CsvRow row : table.rows()) {
			String code = row.matching("code", AreaCode::isValid, AN_AREA);
			String parent = row.lookUpOptional("parent_code", codes);
			areas.add(new AreaOfAssistance(new Area(new AreaCode(code), (parent != null) ? new AreaCode(parent) : null,
					title(row), row.constant("category", AreaCategory.class), row.flag("selectable")), order(row)));
			int dot = row.raw("code").indexOf('.');
			String above = (dot < 0) ? "" : row.raw("code").substring(0, dot);
			if (!row.raw("parent_code").equals(above)) {
				row.problem("parent_code", Kind.CONTRADICTION, row.raw("parent_code"), "code", above);
			}
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return areas;
	}

	private static Map<String, GuidanceDocument> guidance(CsvTable table) {
		Map<String, GuidanceDocument> documents = new LinkedHashMap<>();
		table.rows()
			.forEach((row) -> documents.put(row.raw("code"),
					new GuidanceDocument(row.text("code"), title(row), order(row))));
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return documents;
	}

	private static void readGuidanceAreas(CsvTable table, Index documents, Index areas,
			Map<String, GuidanceDocument> guidance) {
		for (CsvRow row : table.rows()) {
			Optional<GuidanceDocument> document = named(row, documents, guidance);
			AreaCode area = new AreaCode(row.lookUp("area_code", areas));
			document.ifPresent((known) -> known.helpsWith(area));
		}
		table.requireUnique("guidance_code", "area_code");
	}

	private static void readGuidanceLinks(CsvTable table, Index documents, Map<String, GuidanceDocument> guidance) {
		for (CsvRow row : table.rows()) {
			Optional<GuidanceDocument> document = named(row, documents, guidance);
			URI address = URI.create(row.matching("address", Guidance.Link::isValid, "https://chm.pops.int/guidance"));
			String what = row.text("what");
			document.ifPresent((known) -> known.isFoundAt(new Guidance.Link(address, what)));
		}
		table.requireUnique("guidance_code", "address");
	}

	private static Optional<GuidanceDocument> named(CsvRow row, Index documents,
			Map<String, GuidanceDocument> guidance) {
		return Optional.ofNullable(guidance.get(row.lookUp("guidance_code", documents)));
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

	private static List<ListedPop> pops(CsvTable table) {
		List<ListedPop> pops = new ArrayList<>();
		for (CsvRow row : table.rows()) {
			pops.add(new ListedPop(new Pop(row.text("code"), row.text("name"), row.raw("cas_numbers"),
					row.text("annexes"), row.text("use_group"), row.text("listing_wave"), row.raw("cop_decision"),
					row.number("year", FIRST_YEAR, LAST_YEAR)), row.text("meeting"), order(row)));
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return pops;
	}

	// The files have the titles in English.
	private static Multilingual title(CsvRow row) {
		return new Multilingual(Map.of(Multilingual.ALWAYS, row.text("title")));
	}

	private static int order(CsvRow row) {
		return row.number("sort_order", 0, Integer.MAX_VALUE);
	}

}
