package org.article12.imports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;

/**
 * An offer against what is on record now.
 *
 * @param table its rows as a table of the register
 * @param comparison how that stands to the record
 * @param all each row, those that are on record already among them
 */
public record ComparedOffer(MappedSheet table, Comparison comparison, List<OfferedLine> all) {

	private static final int FIRST = 2;

	/** Compares an offer. */
	public static ComparedOffer of(Offer offer, RegisterSheet register) {
		MappedSheet table = MappedSheet.of(register.columns(), offer.lines().stream().map(Offer.Line::told).toList());
		Comparison comparison = register.compare(table);
		Map<Long, ComparedRow> rows = comparison.rows()
			.stream()
			.collect(Collectors.toMap(ComparedRow::line, Function.identity(), (one, other) -> one));
		Map<Long, List<CellFault>> faults = comparison.faults()
			.stream()
			.collect(Collectors.groupingBy(CellFault::line));
		List<OfferedLine> all = new ArrayList<>();
		for (int at = 0; at < offer.lines().size(); at++) {
			long line = (long) at + FIRST;
			ComparedRow row = rows.get(line);
			if (row != null) {
				all.add(OfferedLine.of(offer.lines().get(at), row, faults.getOrDefault(line, List.of())));
			}
		}
		return new ComparedOffer(table, comparison, List.copyOf(all));
	}

	/** The rows that differ from the record. */
	public List<OfferedLine> lines() {
		return this.all.stream().filter((line) -> line.outcome() != Outcome.UNCHANGED).toList();
	}

	/** The keys of the rows that are on record just so. */
	public Set<String> onRecord() {
		return this.all.stream()
			.filter((line) -> line.outcome() == Outcome.UNCHANGED)
			.map(OfferedLine::key)
			.collect(Collectors.toUnmodifiableSet());
	}

}
