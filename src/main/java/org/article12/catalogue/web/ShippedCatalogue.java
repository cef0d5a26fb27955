package org.article12.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.store.CatalogueImport;
import org.article12.core.reference.ImportRun;
import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;

/**
 * What a release ships of one kind of entries: a row for each. That one is retired is
 * never shipped: people say so.
 */
record ShippedCatalogue(CatalogueKind kind, CatalogueImport files) implements ShippedTable {

	@Override
	public String register() {
		return this.kind.address();
	}

	@Override
	public Set<String> always() {
		return Set.of(CatalogueSheet.CODE);
	}

	@Override
	public List<ShippedRow> rows(ImportRun run) {
		return this.files.entries(run).getOrDefault(this.kind, List.of()).stream().map(ShippedCatalogue::row).toList();
	}

	private static ShippedRow row(CatalogueEntry entry) {
		Map<String, String> cells = new TreeMap<>(entry.fields());
		cells.remove(CatalogueEntry.RETIRED);
		cells.put(CatalogueSheet.CODE, entry.code());
		return new ShippedRow(entry.code(), entry.code(), cells);
	}

}
