package org.article12.catalogue.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.KindOfNeed;
import org.article12.catalogue.Pop;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.GuidanceDocument;
import org.article12.catalogue.domain.Listings;
import org.article12.core.Multilingual;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable.Index;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Imports areas with the kinds of needs that they answer, guidance documents, POPs with
 * the decisions that listed them, and agreements.
 */
@Component
@Order(10)
public class CatalogueImport implements ReferenceImport {

	private static final String AN_AREA = "TRAINING.INVENTORY";

	private static final int FIRST_YEAR = 2001;

	private static final int LAST_YEAR = 2100;

	private static final String AREAS_ARE_FROM = "Title: the Secretariat’s leaflet on technical assistance. "
			+ "Kinds of needs: judgement by the makers of the register";

	private static final String GUIDANCE_IS_FROM = "Title: the Secretariat’s leaflet on technical assistance. "
			+ "Areas: judgement by the makers of the register; addresses: stored copies of pages";

	private static final String AGREEMENTS_ARE_FROM = "Titles: the portal’s form until now. "
			+ "Addresses: pages of the Secretariats";

	private static final Map<String, String> LANGUAGES = new TreeMap<>();

	private static final Map<String, String> ANNEXES = new TreeMap<>(Map.of("A", "A", "B", "B", "C", "C"));

	static {
		ByLanguage.LANGUAGES.forEach((language) -> LANGUAGES.put(language, language));
	}

	private final CatalogueEntries entries;

	CatalogueImport(CatalogueEntries entries) {
		this.entries = entries;
	}

	@Override
	public Runnable read(ImportRun run) {
		Map<CatalogueKind, List<? extends CatalogueEntry>> read = entries(run);
		return () -> read.values().forEach(this.entries::save);
	}

	/** What the files say, by kind and in the order in which one rests on another. */
	public Map<CatalogueKind, List<? extends CatalogueEntry>> entries(ImportRun run) {
		CsvTable areaTable = run.read("areas.csv", "code", "parent_code", "title", "sort_order", "category",
				"selectable");
		CsvTable needs = run.read("area_needs.csv", "area_code", "need");
		CsvTable help = run.read("area_help.csv", "area_code", "language", "help");
		CsvTable guidanceTable = run.read("guidance.csv", "code", "title", "sort_order", "area_codes");
		CsvTable links = run.read("guidance_areas.csv", "guidance_code", "area_code");
		CsvTable addresses = run.read("guidance_links.csv", "guidance_code", "address", "what", "status");
		CsvTable popTable = run.read("pops.csv", "code", "name", "cas_numbers", "use_group", "source",
				"to_be_confirmed", "sort_order");
		CsvTable listings = run.read("pop_listings.csv", "pop_code", "annex", "decision", "meeting", "year",
				"in_force_on");
		CsvTable agreementTable = run.read("agreements.csv", "code", "title", "sort_order", "website");
		Index codes = areaTable.index("code", "code", AreaCode::isValid, AN_AREA);
		Map<String, Map<String, String>> areas = areas(areaTable, codes);
		readNeeds(needs, codes, areas);
		readHelp(help, codes, areas);
		Map<String, GuidanceDocument> guidance = guidance(guidanceTable);
		Index documents = guidanceTable.index("code", "code", (_) -> true, "");
		readGuidanceAreas(links, documents, codes, guidance);
		requireSameAreas(guidanceTable, links);
		readGuidanceLinks(addresses, documents, guidance);
		Map<String, Map<String, String>> pops = pops(popTable);
		readListings(listings, popTable.index("code", "code", (_) -> true, ""), pops);
		Map<String, Map<String, String>> agreements = agreements(agreementTable);
		Map<CatalogueKind, List<? extends CatalogueEntry>> read = new EnumMap<>(CatalogueKind.class);
		read.put(CatalogueKind.AREAS, created(CatalogueKind.AREAS, areas));
		read.put(CatalogueKind.GUIDANCE, List.copyOf(guidance.values()));
		read.put(CatalogueKind.POPS, created(CatalogueKind.POPS, pops));
		read.put(CatalogueKind.AGREEMENTS, created(CatalogueKind.AGREEMENTS, agreements));
		return read;
	}

	private List<CatalogueEntry> created(CatalogueKind kind, Map<String, Map<String, String>> entries) {
		return entries.entrySet()
			.stream()
			.map((entry) -> this.entries.create(kind, entry.getKey(), entry.getValue()))
			.toList();
	}

	private static Map<String, Map<String, String>> areas(CsvTable table, Index codes) {
		Map<String, Map<String, String>> areas = new LinkedHashMap<>();
		for (CsvRow row : table.rows()) {
			Map<String, String> fields = titled(row, AREAS_ARE_FROM);
			fields.put("category", row.constant("category", AreaCategory.class).name());
			fields.put("selectable", Boolean.toString(row.flag("selectable")));
			areas.put(row.matching("code", AreaCode::isValid, AN_AREA), fields);
			row.lookUpOptional("parent_code", codes);
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

	private static void readNeeds(CsvTable table, Index codes, Map<String, Map<String, String>> areas) {
		for (CsvRow row : table.rows()) {
			String need = row.constant("need", KindOfNeed.class).name();
			Optional.ofNullable(areas.get(row.lookUp("area_code", codes)))
				.ifPresent((fields) -> fields.merge("needs", need, (before, more) -> before + ";" + more));
		}
		table.requireUnique("area_code", "need");
	}

	private static void readHelp(CsvTable table, Index codes, Map<String, Map<String, String>> areas) {
		for (CsvRow row : table.rows()) {
			String language = row.oneOf("language", LANGUAGES);
			String help = row.text("help");
			Optional.ofNullable(areas.get(row.lookUp("area_code", codes)))
				.ifPresent((fields) -> fields.put(ByLanguage.field("help", language), help));
		}
		table.requireUnique("area_code", "language");
	}

	private static Map<String, GuidanceDocument> guidance(CsvTable table) {
		Map<String, GuidanceDocument> documents = new LinkedHashMap<>();
		table.rows()
			.forEach((row) -> documents.put(row.raw("code"),
					new GuidanceDocument(row.text("code"), titled(row, GUIDANCE_IS_FROM))));
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
			document.ifPresent((known) -> known.isFoundAt(new Guidance.Link(address, "", what)));
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

	private static Map<String, Map<String, String>> pops(CsvTable table) {
		Map<String, Map<String, String>> pops = new LinkedHashMap<>();
		for (CsvRow row : table.rows()) {
			Map<String, String> fields = placed(row, row.text("source"), !row.flag("to_be_confirmed"));
			fields.put("name", row.text("name"));
			fields.put("cas_numbers", row.raw("cas_numbers"));
			fields.put("uses", row.text("use_group"));
			pops.put(row.text("code"), fields);
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return pops;
	}

	private static void readListings(CsvTable table, Index codes, Map<String, Map<String, String>> pops) {
		for (CsvRow row : table.rows()) {
			Pop.Listing listing = new Pop.Listing(row.oneOf("annex", ANNEXES), row.raw("decision"), row.raw("meeting"),
					row.number("year", FIRST_YEAR, LAST_YEAR),
					row.raw("in_force_on").isEmpty() ? null : row.date("in_force_on"));
			Optional.ofNullable(pops.get(row.lookUp("pop_code", codes)))
				.ifPresent((fields) -> fields.merge("listings", Listings.recorded(List.of(listing)),
						(before, more) -> before + "\n" + more));
		}
		table.requireUnique("pop_code", "annex");
	}

	private static Map<String, Map<String, String>> agreements(CsvTable table) {
		Map<String, Map<String, String>> agreements = new LinkedHashMap<>();
		for (CsvRow row : table.rows()) {
			Map<String, String> fields = titled(row, AGREEMENTS_ARE_FROM);
			fields.put("website", row.raw("website"));
			agreements.put(row.text("code"), fields);
		}
		table.requireUnique("code");
		table.requireUnique("sort_order");
		return agreements;
	}

	// The files have the titles in English; nobody has confirmed the judgements in them.
	private static Map<String, String> titled(CsvRow row, String source) {
		Map<String, String> fields = placed(row, source, false);
		fields.put(ByLanguage.field("title", Multilingual.ALWAYS), row.text("title"));
		return fields;
	}

	private static Map<String, String> placed(CsvRow row, String source, boolean confirmed) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put(CatalogueEntry.PLACE, Integer.toString(row.number("sort_order", 0, Integer.MAX_VALUE)));
		fields.put("source", source);
		fields.put("confirmed", Boolean.toString(confirmed));
		return fields;
	}

}
