package org.article12.requests;

import java.util.List;

import org.article12.core.web.SummaryRow;

/**
 * One section of the answers, to be read.
 *
 * @param section which section
 * @param title its title
 * @param rows a row for each thing that is asked, answered or not, always in the same
 * order
 */
public record AnswersView(Section section, String title, List<SummaryRow> rows) {

	/** What was answered. */
	public List<SummaryRow> given() {
		return this.rows.stream().filter(AnswersView::isGiven).toList();
	}

	/** The labels of what was not. */
	public List<String> missing() {
		return this.rows.stream().filter((row) -> !isGiven(row)).map(SummaryRow::label).toList();
	}

	private static boolean isGiven(SummaryRow row) {
		return row.value() != null && !row.value().isEmpty();
	}

}
