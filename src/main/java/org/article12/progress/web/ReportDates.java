package org.article12.progress.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.article12.progress.Column;
import org.article12.progress.Period;
import org.article12.progress.TableCode;

/**
 * The three dates that name a report.
 *
 * @param period the days on which it reports
 * @param known the last day of which the record counts
 */
record ReportDates(Period period, LocalDate known) {

	/** The address of the report. */
	public String address() {
		return address("");
	}

	/** The address of the report in another form, such as {@code .pdf}. */
	public String address(String ending) {
		return ProgressReportController.ADDRESS + ending + "?" + query();
	}

	/** The address of the requests, or the offers of help, behind a number. */
	public String behind(TableCode table, String row, Column column) {
		return (column.countsOffers() ? OffersBehindController.ADDRESS : RequestsBehindController.ADDRESS) + "?"
				+ query() + "&table=" + table.name() + "&row=" + URLEncoder.encode(row, StandardCharsets.UTF_8)
				+ "&column=" + column.name();
	}

	/** The name under which its files are saved, without an ending. */
	public String fileName() {
		return "progress-%s-%s-known-%s".formatted(this.period.from(), this.period.to(), this.known);
	}

	private String query() {
		return "from=%s&to=%s&known=%s".formatted(this.period.from(), this.period.to(), this.known);
	}

}
