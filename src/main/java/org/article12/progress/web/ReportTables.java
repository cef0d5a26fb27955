package org.article12.progress.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.article12.core.web.Share;
import org.article12.core.web.TableFile;
import org.article12.core.web.XlsxFile;
import org.article12.progress.Column;
import org.article12.progress.ProgressReport;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;
import org.article12.progress.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report's numbers: all in one table, and as a workbook with a sheet for each. */
@Component
class ReportTables {

	private final ReportWords words;

	ReportTables(ReportWords words) {
		this.words = words;
	}

	/** Writes a row for each number, as the dictionary describes it. */
	void writeFigures(ProgressReport report, TableFile file) throws IOException {
		file.head(ReportDictionary.FIELDS.stream().map(this.words::field).toList());
		for (ReportTable table : report.tables()) {
			for (ReportRow row : rows(table)) {
				for (int at = 0; at < table.columns().size(); at++) {
					file.row(figure(table, row, table.columns().get(at), row.values().get(at)));
				}
			}
		}
	}

	private List<@Nullable Object> figure(ReportTable table, ReportRow row, Column column, @Nullable BigDecimal value) {
		return Arrays.asList(table.code().section().name(), table.code().name(), row.key().code(), this.words.row(row),
				column.name(), this.words.column(column), (value != null) ? value.toPlainString() : null,
				column.unit().name());
	}

	/** Writes a sheet on the report itself, and one for each table. */
	void writeBook(ProgressReport report, XlsxFile book) throws IOException {
		ReportDates dates = ReportViews.dates(report);
		book.sheet(this.words.say("progress.about"));
		book.head(List.of(this.words.say("progress.about.what"), this.words.say("progress.about.value")));
		book.row(List.of(this.words.say("progress.from"), dates.period().from()));
		book.row(List.of(this.words.say("progress.to"), dates.period().to()));
		book.row(List.of(this.words.say("progress.known"), dates.known()));
		book.row(List.of(this.words.say("progress.about.sequence"), report.cutOff().sequence()));
		for (ReportTable table : report.tables()) {
			book.sheet(this.words.table(table.code()));
			writeSheet(table, book);
		}
	}

	private void writeSheet(ReportTable table, XlsxFile book) throws IOException {
		List<String> head = new ArrayList<>(List.of(this.words.field("row-key"), this.words.rows(table.code().rows())));
		table.columns().forEach((column) -> head.add(this.words.heading(column)));
		book.head(head);
		for (ReportRow row : rows(table)) {
			List<@Nullable Object> cells = new ArrayList<>(List.of(row.key().code(), this.words.row(row)));
			for (int at = 0; at < table.columns().size(); at++) {
				cells.add(cell(table.columns().get(at).unit(), row.values().get(at)));
			}
			book.row(cells);
		}
	}

	private static @Nullable Object cell(Unit unit, @Nullable BigDecimal value) {
		return (value != null && unit == Unit.SHARE) ? new Share(value) : value;
	}

	private static List<ReportRow> rows(ReportTable table) {
		List<ReportRow> rows = new ArrayList<>(table.rows());
		if (table.code().hasTotals()) {
			rows.add(table.total());
		}
		return rows;
	}

}
