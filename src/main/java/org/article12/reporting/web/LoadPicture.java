package org.article12.reporting.web;

import java.util.List;
import java.util.function.ToIntFunction;

import org.article12.core.web.SvgPicture;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkMonth;
import org.springframework.stereotype.Component;

/**
 * Draws twelve months of work: three columns for each, told apart by pattern as well as
 * by colour, each with its figure above it.
 */
@Component
class LoadPicture {

	private static final int MONTH = 74;

	private static final int COLUMN = 20;

	private static final int TOP = 46;

	private static final int HEIGHT = 160;

	private static final int LEGEND_ITEM = 210;

	private final LoadWords words;

	LoadPicture(LoadWords words) {
		this.words = words;
	}

	/**
	 * The picture of some months.
	 * @param months the latest first
	 */
	String draw(List<WorkMonth> months) {
		int width = months.size() * MONTH + 10;
		SvgPicture picture = new SvgPicture("load", width, TOP + HEIGHT + 40,
				this.words.say("reporting.load.picture.title"), this.words.say("reporting.load.picture.description",
						this.words.month(months.getLast().month()), this.words.month(months.getFirst().month())));
		picture.pattern("offers", 5, "#fff", SvgPicture.ACT, "M-1 1l2-2M0 5l5-5M4 6l2-2");
		legend(picture);
		int most = Math.max(1, months.stream().mapToInt(LoadPicture::highest).max().orElse(1));
		for (int at = 0; at < months.size(); at++) {
			int x = 5 + (months.size() - 1 - at) * MONTH;
			WorkMonth month = months.get(at);
			for (Column column : Column.values()) {
				column(picture, x + 5 + column.ordinal() * (COLUMN + 1), month.total(column.figure), most, column);
			}
			picture.centred(x + MONTH / 2.0, TOP + HEIGHT + 16, this.words.shortMonth(month.month()));
			picture.centred(x + MONTH / 2.0, TOP + HEIGHT + 32, Integer.toString(month.month().getYear()));
		}
		picture.lines("M0 %d.5H%d".formatted(TOP + HEIGHT, width), SvgPicture.INK, 1);
		return picture.draw();
	}

	private void legend(SvgPicture picture) {
		for (Column column : Column.values()) {
			int x = 5 + column.ordinal() * LEGEND_ITEM;
			picture.box(x, 1, 16, 16, column.fill);
			picture.text(x + 22, 13, this.words.say("reporting.load.column." + column.name()));
		}
	}

	private void column(SvgPicture picture, int x, int figure, int most, Column column) {
		double height = (double) HEIGHT * figure / most;
		if (figure > 0) {
			picture.box(x, TOP + HEIGHT - height, COLUMN, height, column.fill);
		}
		picture.centred(x + COLUMN / 2.0, TOP + HEIGHT - height - 4, this.words.number(figure));
	}

	private static int highest(WorkMonth month) {
		int highest = 0;
		for (Column column : Column.values()) {
			highest = Math.max(highest, month.total(column.figure));
		}
		return highest;
	}

	/** What is counted for each month. */
	enum Column {

		OFFERS(CentreWork::offers, "url(#offers)"), ACCEPTED(CentreWork::accepted, SvgPicture.INK),
		OPEN(CentreWork::open, "#dfe8f0");

		private final ToIntFunction<CentreWork> figure;

		private final String fill;

		Column(ToIntFunction<CentreWork> figure, String fill) {
			this.figure = figure;
			this.fill = fill;
		}

	}

}
