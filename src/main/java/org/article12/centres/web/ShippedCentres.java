package org.article12.centres.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.article12.centres.domain.Fact;
import org.article12.centres.store.CentreImport;
import org.article12.core.CentreCode;
import org.article12.core.reference.ImportRun;
import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;
import org.springframework.stereotype.Component;

/** What a release ships of centres: a row for each thing that is kept. */
@Component
class ShippedCentres implements ShippedTable {

	private final CentreImport files;

	ShippedCentres(CentreImport files) {
		this.files = files;
	}

	@Override
	public String register() {
		return "centres";
	}

	@Override
	public Set<String> always() {
		return Set.of("centre", "what", "of", "value", "basis", "note");
	}

	@Override
	public List<ShippedRow> rows(ImportRun files) {
		List<ShippedRow> rows = new ArrayList<>();
		this.files.facts(files).forEach((code, facts) -> facts.values().forEach((fact, kept) -> {
			if (FactCells.isIn(fact)) {
				rows.add(row(code, fact, FactCells.of(fact, kept)));
			}
		}));
		return rows;
	}

	private static ShippedRow row(CentreCode code, Fact fact, FactCells cells) {
		return new ShippedRow(String.join("/", code.value(), FactCells.name(fact), fact.of()), code.value(),
				Map.of("centre", code.value(), "what", FactCells.name(fact), "of", fact.of(), "value", cells.value(),
						"basis", cells.basis(), "note", cells.note()));
	}

	@Override
	public Optional<Map<String, String>> without(ShippedRow row) {
		Map<String, String> cells = new HashMap<>(row.cells());
		List.of("value", "basis", "note").forEach((column) -> cells.put(column, ""));
		return Optional.of(cells);
	}

}
