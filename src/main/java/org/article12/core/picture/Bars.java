package org.article12.core.picture;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws bars that run along the line, a group for each label or its figures one behind
 * the other, with what they come to at their ends.
 */
final class Bars {

	private static final int WIDTH = 640;

	private static final int AFTER = 50;

	private static final int BAR = 13;

	private static final int STACK = 17;

	private static final int BETWEEN = 9;

	private final Picture picture;

	private final boolean stacked;

	private final DoubleFunction<String> words;

	private final Scale scale;

	private final int labels;

	private final double length;

	private final Pen pen = new Pen();

	Bars(Picture picture, DoubleFunction<String> words) {
		this.picture = picture;
		this.stacked = picture.kind() == Picture.Kind.STACKED;
		this.words = words;
		this.labels = Pen.room(picture);
		this.length = WIDTH - this.labels - AFTER;
		this.scale = Scale
			.upTo(this.stacked ? picture.lines().stream().mapToDouble((line) -> total(line.figures())).max().orElse(0)
					: picture.figures().mapToDouble(Figure::size).max().orElse(0), Pictures.isWhole(picture));
	}

	Drawing draw() {
		int top = legend() + 18;
		int each = this.stacked ? STACK : BAR * this.picture.series().size();
		int height = this.picture.labels().size() * (each + BETWEEN) + BETWEEN;
		axis(top, height);
		double y = top + BETWEEN;
		for (Picture.Line line : this.picture.lines()) {
			this.pen.end(this.labels - 8, y + each / 2.0 + 4, this.labels - 10, line.label().words());
			if (this.stacked) {
				stack(line, y);
			}
			else {
				group(line, y);
			}
			y += each + BETWEEN;
		}
		this.pen.line("M%d %dv%d".formatted(this.labels, top, height), Pattern.INK);
		return this.pen.done(WIDTH, top + height + 2);
	}

	private int legend() {
		return (this.picture.series().size() < 2) ? 1
				: Legend.draw(this.pen, WIDTH, IntStream.range(0, this.picture.series().size())
					.mapToObj((at) -> new Legend.Item(Legend.field(pattern(at)), this.picture.series().get(at).name()))
					.toList());
	}

	private void axis(int top, int height) {
		for (double tick : this.scale.ticks()) {
			double x = this.labels + this.scale.part(tick) * this.length;
			this.pen.line("M%s %dv%d".formatted(Pen.figure(x), top, height), Pattern.LINE);
			this.pen.middle(x, top - 5, this.words.apply(tick));
		}
		this.pen.end(this.labels - 8, top - 5, this.labels - 10, this.picture.unit());
	}

	private void group(Picture.Line line, double top) {
		for (int at = 0; at < line.figures().size(); at++) {
			Figure figure = line.figures().get(at);
			double y = top + at * BAR;
			double length = bar(this.labels, y, BAR - 1, figure, at);
			if (figure.isKnown()) {
				this.pen.start(this.labels + length + 5, y + BAR - 3, AFTER, figure.words());
			}
		}
	}

	private void stack(Picture.Line line, double y) {
		double x = this.labels;
		for (int at = 0; at < line.figures().size(); at++) {
			x += bar(x, y, STACK, line.figures().get(at), at);
		}
		this.pen.start(x + 5, y + STACK - 5, AFTER, this.words.apply(total(line.figures())));
	}

	private double bar(double x, double y, double thickness, Figure figure, int series) {
		double length = this.scale.part(figure.size()) * this.length;
		if (length > 0) {
			this.pen.field(x, y, length, thickness, pattern(series));
		}
		return length;
	}

	private Pattern pattern(int series) {
		return Pattern.ofSeries(this.picture.id(), series);
	}

	private static double total(List<Figure> figures) {
		return figures.stream().mapToDouble(Figure::size).sum();
	}

}
