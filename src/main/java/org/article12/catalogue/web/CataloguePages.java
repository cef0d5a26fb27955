package org.article12.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.NotVisible;
import org.article12.core.web.AsOf;
import org.article12.core.web.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages on which the catalogue is read as a register. */
@Component
class CataloguePages {

	/** The address of the register. */
	static final String REGISTER = "/registers/catalogue";

	// The page says them otherwise.
	private static final Set<String> SAID = Set.of(CatalogueEntry.RETIRED, "confirmed");

	private final CatalogueKeeping keeping;

	private final CatalogueWords words;

	CataloguePages(CatalogueKeeping keeping, CatalogueWords words) {
		this.keeping = keeping;
		this.words = words;
	}

	/** The address of an entry's page. */
	static String address(CatalogueKind kind, String code) {
		return address(kind) + "/" + code;
	}

	/** The address of the list of a kind. */
	static String address(CatalogueKind kind) {
		return REGISTER + "/" + kind.address();
	}

	/** The register's entries of a kind, with the way to those of the others. */
	String list(CatalogueKind kind, AsOf asOf, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", CatalogueKind.values());
		model.addAttribute("lines",
				entries(kind, asOf).stream().map((one) -> CatalogueLine.of(one, this.words)).toList());
		return "catalogue/list";
	}

	private List<RecordedEntry> entries(CatalogueKind kind, AsOf asOf) {
		LocalDate day = asOf.day();
		return (day != null) ? this.keeping.asOf(kind, day) : this.keeping.all(kind);
	}

	private SummaryRow row(Map.Entry<String, String> field) {
		String value = this.words.value(field.getKey(), field.getValue());
		return new SummaryRow(this.words.field(field.getKey()), value.isEmpty() ? null : value);
	}

	/** The page of an entry. */
	String entry(CatalogueKind kind, String code, AsOf asOf, Model model) {
		RecordedEntry entry = entries(kind, asOf).stream()
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Entry " + kind + " " + code));
		model.addAttribute("entry", entry);
		model.addAttribute("line", CatalogueLine.of(entry, this.words));
		model.addAttribute("rows",
				entry.fields()
					.entrySet()
					.stream()
					.filter((field) -> !SAID.contains(field.getKey()))
					.filter((field) -> !(field.getKey().startsWith("help_") && field.getValue().isEmpty()))
					.map(this::row)
					.toList());
		model.addAttribute("open", asOf.isPast() ? 0 : this.keeping.openIn(kind, code));
		model.addAttribute("changes", this.words.lines(this.keeping.changesOf(kind, code)));
		return "catalogue/entry";
	}

}
