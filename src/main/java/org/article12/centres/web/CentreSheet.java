package org.article12.centres.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.CentreEdits;
import org.article12.centres.Centres;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Validator;

/**
 * The register of centres as a table: a row for each thing that is kept of a centre, so
 * that areas and Parties stand in it with their evidence. What routing goes by beyond
 * that, a suspension and an end, is recorded on a centre's page, where its work is seen.
 */
@Component
class CentreSheet implements RegisterSheet {

	private final CentreEdits edits;

	private final Centres centres;

	private final Catalogue catalogue;

	private final Parties parties;

	private final WorkingDays calendar;

	private final Validator validator;

	CentreSheet(CentreEdits edits, Centres centres, Catalogue catalogue, Parties parties, WorkingDays calendar,
			Validator validator) {
		this.edits = edits;
		this.centres = centres;
		this.catalogue = catalogue;
		this.parties = parties;
		this.calendar = calendar;
		this.validator = validator;
	}

	@Override
	public String register() {
		return "centres";
	}

	@Override
	public List<SheetColumn> columns() {
		return List.of(SheetColumn.required("centre"), SheetColumn.required("what"), SheetColumn.optional("of"),
				SheetColumn.required("value"), SheetColumn.optional("basis"), SheetColumn.optional("note"));
	}

	@Override
	public void write(TableFile table) throws IOException {
		table.head(columns().stream().map(SheetColumn::name).toList());
		for (Centre centre : this.centres.all()) {
			for (Map.Entry<Fact, String> one : this.edits.recorded(centre.code()).facts().values().entrySet()) {
				if (FactCells.isIn(one.getKey())) {
					FactCells cells = FactCells.of(one.getKey(), one.getValue());
					List<String> row = new ArrayList<>(
							List.of(centre.code().value(), FactCells.name(one.getKey()), one.getKey().of()));
					row.addAll(List.of(cells.value(), cells.basis(), cells.note()));
					table.row(row);
				}
			}
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return reading(table).comparison();
	}

	@Override
	@Transactional
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		this.edits.lockAll();
		CentreTableReading reading = reading(table);
		Comparison comparison = reading.comparison();
		if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
			throw new ComparisonMoved();
		}
		reading.toRecord().forEach((code, facts) -> this.edits.record(by, code, facts, why));
		return comparison;
	}

	private CentreTableReading reading(MappedSheet table) {
		SortedMap<CentreCode, Facts> onRecord = new TreeMap<>();
		this.centres.all().forEach((centre) -> onRecord.put(centre.code(), this.edits.recorded(centre.code()).facts()));
		return new CentreTableReading(table, onRecord,
				new CentreTableReading.Rules(this.catalogue, this.parties, this.calendar.today(), this.validator));
	}

}
