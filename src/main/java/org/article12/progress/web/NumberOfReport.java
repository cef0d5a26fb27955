package org.article12.progress.web;

import org.article12.progress.Column;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;

/** A number of a report: of one of its tables, in a row under a column. */
record NumberOfReport(ReportDates dates, ReportTable table, ReportRow row, Column column) {
}
