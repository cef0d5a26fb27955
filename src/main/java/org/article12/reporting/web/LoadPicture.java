package org.article12.reporting.web;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.article12.core.picture.Figure;
import org.article12.core.picture.Label;
import org.article12.core.picture.Picture;
import org.article12.core.picture.Series;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkMonth;
import org.springframework.stereotype.Component;

/** Twelve months of work as a picture of three lines. */
@Component
class LoadPicture {

	private final LoadWords words;

	LoadPicture(LoadWords words) {
		this.words = words;
	}

	/**
	 * The picture of some months.
	 * @param year the latest first
	 */
	Picture of(List<WorkMonth> year) {
		List<WorkMonth> months = year.reversed();
		return new Picture("load", Picture.Kind.LINES, this.words.say("reporting.load.picture.title"),
				this.words.say("reporting.load.picture.description", this.words.month(months.getFirst().month()),
						this.words.month(months.getLast().month())),
				this.words.say("reporting.load.picture.unit"), this.words.say("reporting.load.month"),
				months.stream().map(this::label).toList(),
				Stream.of(Column.values()).map((column) -> series(column, months)).toList());
	}

	private Label label(WorkMonth month) {
		return new Label(this.words.shortMonth(month.month()), "/reports/load?month=" + month.month());
	}

	private Series series(Column column, List<WorkMonth> months) {
		return new Series(this.words.say("reporting.load.column." + column.name()),
				months.stream().map((month) -> figure(month.total(column.figure))).toList());
	}

	private Figure figure(int figure) {
		return new Figure(figure, this.words.number(figure));
	}

	/** What is counted for each month. */
	enum Column {

		OFFERS(CentreWork::offers), ACCEPTED(CentreWork::accepted), OPEN(CentreWork::open);

		private final ToIntFunction<CentreWork> figure;

		Column(ToIntFunction<CentreWork> figure) {
			this.figure = figure;
		}

	}

}
