package org.article12.progress;

import java.util.List;

import org.article12.lives.CutOff;

/**
 * The report on progress in a period, as it was known. The same period and cut-off give
 * the same report for ever.
 *
 * @param period the period
 * @param cutOff up to when the record was read, with the number of its last entry
 * @param sections its sections, in their order
 */
public record ProgressReport(Period period, CutOff cutOff, List<ReportSection> sections) {

	public ProgressReport {
		sections = List.copyOf(sections);
	}

	/** All its tables, in their order. */
	public List<ReportTable> tables() {
		return this.sections.stream().flatMap((section) -> section.tables().stream()).toList();
	}

	/** A table. */
	public ReportTable table(TableCode code) {
		return tables().stream().filter((table) -> table.code() == code).findFirst().orElseThrow();
	}

	/** Whether no request was received, open or ended in the period. */
	public boolean isEmpty() {
		ReportTable flow = table(TableCode.FLOW_BY_REGION);
		return flow.total().values().stream().allMatch((value) -> value == null || value.signum() == 0);
	}

	/** Whether all checks of all tables hold. */
	public boolean holds() {
		return tables().stream().allMatch(ReportTable::holds);
	}

}
