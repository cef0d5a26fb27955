package org.article12.imports.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;

/**
 * A row that a release offers, against what is on record.
 *
 * @param key tells it from all others of its register
 * @param name what its entry is called
 * @param outcome how it stands to the record; {@code CONFLICT} where people have recorded
 * something else meanwhile, {@code WRONG} where it cannot be recorded
 * @param changes what differs from the record
 * @param shippedBefore what the portal had shipped before of each field among them that
 * people have recorded otherwise meanwhile
 * @param faults why it cannot be recorded
 */
public record OfferedLine(String key, String name, Outcome outcome, List<Difference> changes,
		Map<String, String> shippedBefore, List<CellFault> faults) {

	/** A row as it was compared. */
	static OfferedLine of(Offer.Line line, ComparedRow row, List<CellFault> faults) {
		Map<String, String> meanwhile = new LinkedHashMap<>();
		for (Difference change : row.changes()) {
			String seen = line.seen().getOrDefault(change.field(), "");
			if (!change.before().equals(seen)) {
				meanwhile.put(change.field(), seen);
			}
		}
		Outcome outcome = (!faults.isEmpty()) ? Outcome.WRONG : meanwhile.isEmpty() ? row.outcome() : Outcome.CONFLICT;
		return new OfferedLine(line.key(), row.name(), outcome, row.changes(), meanwhile, faults);
	}

	/** Whether it is recorded unless somebody says otherwise. */
	public boolean proposed() {
		return this.outcome == Outcome.NEW || this.outcome == Outcome.CHANGED;
	}

}
