package org.article12.progress;

import java.util.List;

/**
 * A section of the report.
 *
 * @param code which one
 * @param tables its tables
 */
public record ReportSection(SectionCode code, List<ReportTable> tables) {

	public ReportSection {
		tables = List.copyOf(tables);
	}

}
