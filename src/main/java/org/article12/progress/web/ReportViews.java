package org.article12.progress.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.progress.Check;
import org.article12.progress.Column;
import org.article12.progress.Edition;
import org.article12.progress.NotePart;
import org.article12.progress.ProgressReport;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportSection;
import org.article12.progress.ReportTable;
import org.article12.progress.web.ReportView.CellView;
import org.article12.progress.web.ReportView.CheckView;
import org.article12.progress.web.ReportView.ColumnView;
import org.article12.progress.web.ReportView.Fold;
import org.article12.progress.web.ReportView.RowView;
import org.article12.progress.web.ReportView.SectionView;
import org.article12.progress.web.ReportView.TableView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the report ready to read. */
@Component
class ReportViews {

	/** With more columns than this a table is set narrow. */
	private static final int WIDE = 6;

	private static final Set<Check.Kind> BALANCES = EnumSet.of(Check.Kind.FLOW_BALANCES, Check.Kind.LOAD_BALANCES);

	private final ReportWords words;

	private final ReportPictures pictures;

	private final Formats formats;

	ReportViews(ReportWords words, ReportPictures pictures, Formats formats) {
		this.words = words;
		this.pictures = pictures;
		this.formats = formats;
	}

	/** A report, with what the Secretariat writes to it. */
	ReportView of(ProgressReport report, @Nullable Edition edition) {
		ReportDates dates = dates(report);
		Function<NotePart, List<String>> notes = (part) -> (edition != null) ? paragraphs(edition.note(part))
				: List.of();
		return new ReportView(this.words.title(dates), (edition != null) ? edition.occasion() : "",
				this.words.dates(dates), this.formats.number(report.cutOff().sequence()),
				notes.apply(NotePart.FOREWORD), report.holds(), report.isEmpty(),
				report.sections()
					.stream()
					.map((section) -> section(section, notes.apply(NotePart.of(section.code())), dates))
					.toList());
	}

	/** The three dates of a report. */
	static ReportDates dates(ProgressReport report) {
		return new ReportDates(report.period(), report.cutOff().known());
	}

	private SectionView section(ReportSection section, List<String> note, ReportDates dates) {
		return new SectionView(id(section.code()), this.words.section(section.code()), this.words.lead(section.code()),
				note, section.tables().stream().map((table) -> table(table, dates)).toList(),
				this.words.further(section));
	}

	private TableView table(ReportTable table, ReportDates dates) {
		LongTable whole = new LongTable(table);
		return new TableView(id(table.code()), this.words.table(table.code()), this.words.explanation(table.code()),
				this.words.rows(table.code().rows()), table.columns().size() > WIDE,
				table.columns().stream().map(this::column).toList(), rows(table, table.rows(), dates),
				table.code().hasTotals() ? row(table, table.total(), dates) : null,
				whole.isLong() ? fold(whole, table, dates) : null, this.pictures.of(table).orElse(null),
				table.checks().stream().map((check) -> check(table, check)).toList());
	}

	private Fold fold(LongTable whole, ReportTable table, ReportDates dates) {
		return new Fold(this.words.column(whole.leading()), rows(table, whole.first(), dates),
				rows(table, whole.counted(), dates),
				this.words.list(whole.empty().stream().map(this.words::row).toList()));
	}

	private List<RowView> rows(ReportTable table, List<ReportRow> rows, ReportDates dates) {
		return rows.stream().map((row) -> row(table, row, dates)).toList();
	}

	private ColumnView column(Column column) {
		return new ColumnView(this.words.column(column), this.words.heading(column), this.words.explanation(column));
	}

	private RowView row(ReportTable table, ReportRow row, ReportDates dates) {
		List<CellView> cells = new ArrayList<>();
		for (int at = 0; at < table.columns().size(); at++) {
			cells.add(cell(table, row, table.columns().get(at), row.values().get(at), dates));
		}
		return new RowView(this.words.row(row), cells);
	}

	private CellView cell(ReportTable table, ReportRow row, Column column, @Nullable BigDecimal value,
			ReportDates dates) {
		boolean behind = value != null && value.signum() != 0 && column != Column.TARGET
				&& (table.code().countsRequests(column) || table.code().countsOffers(column));
		return new CellView(this.words.value(column, value),
				behind ? dates.behind(table.code(), row.key().code(), column) : null);
	}

	private CheckView check(ReportTable table, Check check) {
		List<String> rows = check.broken()
			.stream()
			.map((code) -> table.row(code).map(this.words::row).orElse(code))
			.toList();
		return new CheckView(this.words.check(check), BALANCES.contains(check.kind()), check.holds(),
				this.words.list(rows));
	}

	/** What was written, by paragraphs: an empty line is between them. */
	private static List<String> paragraphs(String text) {
		return Stream.of(text.split("\n\\s*\n"))
			.map(String::strip)
			.filter((paragraph) -> !Text.isBlank(paragraph))
			.toList();
	}

	private static String id(Enum<?> code) {
		return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
