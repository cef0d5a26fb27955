package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.article12.core.PartyCode;
import org.article12.core.reference.ImportRun;
import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;
import org.article12.parties.domain.NewFact;
import org.article12.parties.store.PartyImport;
import org.springframework.stereotype.Component;

/** What a release ships of Parties: a row for each fact. */
@Component
class ShippedParties implements ShippedTable {

	private final PartyImport files;

	ShippedParties(PartyImport files) {
		this.files = files;
	}

	@Override
	public String register() {
		return "parties";
	}

	@Override
	public Set<String> always() {
		return Set.of(PartySheet.CODE, PartySheet.FROM, PartySheet.SOURCE, PartySheet.UNCONFIRMED);
	}

	@Override
	public List<ShippedRow> rows(ImportRun files) {
		List<ShippedRow> rows = new ArrayList<>();
		this.files.facts(files).forEach((code, facts) -> facts.forEach((fact) -> rows.add(row(code, fact))));
		return rows;
	}

	private static ShippedRow row(PartyCode code, NewFact fact) {
		LocalDate from = fact.from();
		String day = Objects.toString(from, "");
		return new ShippedRow(String.join("/", code.value(), fact.fact().column(), day), code.value(),
				Map.of(PartySheet.CODE, code.value(), PartySheet.FROM, day, PartySheet.SOURCE, fact.source(),
						PartySheet.UNCONFIRMED, fact.confirmed() ? "" : "true", fact.fact().column(), fact.value()));
	}

	// A fact that begins on a day follows on what was shipped of the days before.
	@Override
	public Map<String, String> shippedBefore(ShippedRow row, Map<String, ShippedRow> seen) {
		String about = row.key().substring(0, row.key().lastIndexOf('/') + 1);
		return seen.values()
			.stream()
			.filter((other) -> other.key().startsWith(about) && other.key().compareTo(row.key()) <= 0)
			.max(Comparator.comparing(ShippedRow::key))
			.map(ShippedRow::cells)
			.orElseGet(Map::of);
	}

}
