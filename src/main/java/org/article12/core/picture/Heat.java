package org.article12.core.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws a field for each figure: the darker and the denser, the more. Where nothing was
 * counted it stays white.
 */
final class Heat {

	private static final int WIDTH = 640;

	private static final int ROW = 19;

	private static final int NARROWEST = 15;

	private static final int WIDEST = 44;

	private static final int LONGEST_HEADING = 150;

	private static final int ROOM_AFTER = 8;

	private final Picture picture;

	private final DoubleFunction<String> words;

	private final Scale scale;

	private final boolean whole;

	private final int labels;

	private final Pen pen = new Pen();

	Heat(Picture picture, DoubleFunction<String> words) {
		this.picture = picture;
		this.words = words;
		this.labels = Pen.room(picture);
		this.whole = Pictures.isWhole(picture);
		this.scale = Scale.upTo(picture.figures().mapToDouble(Figure::size).max().orElse(0), this.whole);
	}

	Drawing draw() {
		int columns = this.picture.series().size();
		double column = Math.clamp((WIDTH - this.labels - ROOM_AFTER) / (double) Math.max(1, columns), NARROWEST,
				WIDEST);
		int top = Legend.draw(this.pen, WIDTH, legend()) + headings();
		int rows = this.picture.labels().size();
		for (int at = 0; at < columns; at++) {
			this.pen.upwards(this.labels + at * column + column / 2 + 4, top - 6, LONGEST_HEADING,
					this.picture.series().get(at).name());
		}
		for (int row = 0; row < rows; row++) {
			row(this.picture.lines().get(row), top + row * ROW, column);
		}
		grid(top, rows, column, columns);
		return this.pen.done(Math.max(WIDTH, this.labels + columns * column + ROOM_AFTER), top + rows * ROW + 2);
	}

	private int headings() {
		int longest = this.picture.series().stream().mapToInt((one) -> one.name().length()).max().orElse(0);
		return (int) Math.min(LONGEST_HEADING, longest * Pen.LETTER) + 10;
	}

	private void row(Picture.Line line, double y, double column) {
		this.pen.end(this.labels - 8, y + ROW - 5.5, this.labels - 10, line.label().words());
		for (int at = 0; at < line.figures().size(); at++) {
			int level = this.scale.level(line.figures().get(at).size());
			if (level > 0) {
				this.pen.field(this.labels + at * column, y, column, ROW, pattern(level));
			}
		}
	}

	private void grid(int top, int rows, double column, int columns) {
		StringBuilder path = new StringBuilder();
		for (int row = 0; row <= rows; row++) {
			path.append("M%d %dh%s".formatted(this.labels, top + row * ROW, Pen.figure(columns * column)));
		}
		for (int at = 0; at <= columns; at++) {
			path.append("M%s %dv%d".formatted(Pen.figure(this.labels + at * column), top, rows * ROW));
		}
		this.pen.line(path.toString(), Pattern.LINE);
	}

	private List<Legend.Item> legend() {
		List<Legend.Item> items = new ArrayList<>();
		items.add(new Legend.Item(Legend.field(new Pattern("", 1, "#ffffff", "", "")), this.words.apply(0)));
		IntStream.rangeClosed(1, this.scale.steps())
			.forEach((level) -> items.add(new Legend.Item(Legend.field(pattern(level)), range(level))));
		items.add(new Legend.Item((pen, x, y) -> {
		}, this.picture.unit()));
		return items;
	}

	/** What a step counts, from its first to its last number. */
	private String range(int level) {
		double last = level * this.scale.step();
		double first = last - this.scale.step() + (this.whole ? 1 : 0);
		return (first == last) ? this.words.apply(last) : this.words.apply(first) + "–" + this.words.apply(last);
	}

	private Pattern pattern(int level) {
		return Pattern.ofLevel(this.picture.id(), level, this.scale.steps());
	}

}
