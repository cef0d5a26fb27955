package org.article12.progress.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.article12.core.picture.Figure;
import org.article12.core.picture.Label;
import org.article12.core.picture.Picture;
import org.article12.core.picture.Picture.Kind;
import org.article12.core.picture.Series;
import org.article12.progress.Column;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws some tables of the report as pictures too. */
@Component
class ReportPictures {

	private final ReportWords words;

	ReportPictures(ReportWords words) {
		this.words = words;
	}

	/** The picture of a table, if it has one. */
	Optional<Picture> of(ReportTable table) {
		return Optional.ofNullable(shape(table.code())).map((shape) -> picture(table, shape));
	}

	/** What is drawn: bars beside each other, or parts of what the unit names. */
	private static @Nullable Shape shape(TableCode table) {
		return switch (table) {
			case FLOW_BY_REGION ->
				new Shape(Kind.BARS, Column.REQUESTS, List.of(Column.RECEIVED, Column.ENDED, Column.OPEN));
			case DECISIONS_BY_REGION ->
				new Shape(Kind.STACKED, Column.DECIDED, List.of(Column.ELIGIBLE, Column.DECLINED));
			case NEEDS_BY_REGION -> new Shape(Kind.STACKED, Column.AREAS_ASKED, List.of(Column.AREAS_SERVED,
					Column.AREAS_UNDER_WAY, Column.AREAS_WAITING, Column.AREAS_LEFT, Column.AREAS_DROPPED));
			default -> null;
		};
	}

	private Picture picture(ReportTable table, Shape shape) {
		TableCode code = table.code();
		return new Picture("p-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), shape.kind(),
				this.words.table(code), this.words.picture(shape.kind(), shape.columns()),
				this.words.column(shape.unit()), this.words.rows(code.rows()),
				table.rows().stream().map((row) -> new Label(this.words.row(row))).toList(),
				shape.columns().stream().map((column) -> series(table, column)).toList());
	}

	private Series series(ReportTable table, Column column) {
		return new Series(this.words.column(column),
				table.rows().stream().map((row) -> figure(table, row, column)).toList());
	}

	private Figure figure(ReportTable table, ReportRow row, Column column) {
		return new Figure(table.number(row, column), this.words.value(column, table.number(row, column)));
	}

	/**
	 * How a table is drawn.
	 *
	 * @param kind as which kind of picture
	 * @param unit the column whose name says what is counted
	 * @param columns which of its columns
	 */
	private record Shape(Kind kind, Column unit, List<Column> columns) {
	}

}
