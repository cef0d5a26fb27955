package org.article12.core.picture;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.article12.core.text.Text;

/**
 * Draws lines from the first label to the last, told apart by dashes and by the sign at
 * each figure as well as by colour. Where nothing was counted a line is interrupted.
 */
final class Lines {

	private static final int WIDTH = 640;

	private static final int BEFORE = 52;

	private static final int AFTER = 24;

	private static final int HEIGHT = 220;

	private static final int LEAST_BETWEEN_LABELS = 10;

	private static final int LONGEST_LABEL = 14;

	private static final double LENGTH = WIDTH - BEFORE - AFTER;

	private static final List<String> COLOURS = List.of(Pattern.ACT, Pattern.INK, "#8a4b08");

	private static final List<String> DASHES = List.of("none", "7 4", "2 3", "10 3 2 3");

	private static final List<String> SIGNS = List.of("m-3 -3h6v6h-6z", "m0 -4l4 4l-4 4l-4 -4z", "m0 -4l4 7h-8z",
			"m-3 -1h2v-2h2v2h2v2h-2v2h-2v-2h-2z");

	private final Picture picture;

	private final DoubleFunction<String> words;

	private final Scale scale;

	private final Pen pen = new Pen();

	Lines(Picture picture, DoubleFunction<String> words) {
		this.picture = picture;
		this.words = words;
		this.scale = Scale.upTo(picture.figures().mapToDouble(Figure::size).max().orElse(0), Pictures.isWhole(picture));
	}

	Drawing draw() {
		int top = Legend.draw(this.pen, WIDTH, IntStream.range(0, this.picture.series().size())
			.mapToObj((at) -> new Legend.Item((pen, x, y) -> sign(pen, x, y, at), this.picture.series().get(at).name()))
			.toList());
		this.pen.start(1, top + 8, WIDTH, this.picture.unit());
		top += 22;
		for (double tick : this.scale.ticks()) {
			double y = y(top, tick);
			this.pen.line("M%d %sh%s".formatted(BEFORE, Pen.figure(y), Pen.figure(LENGTH)),
					(tick == 0) ? Pattern.INK : Pattern.LINE);
			this.pen.end(BEFORE - 6, y + 4, BEFORE - 6, this.words.apply(tick));
		}
		labels(top + HEIGHT + 18);
		for (int series = 0; series < this.picture.series().size(); series++) {
			trace(top, series);
		}
		return this.pen.done(WIDTH, top + HEIGHT + 26);
	}

	private static void sign(Pen pen, double x, double y, int series) {
		pen.trace("M%s %sh14".formatted(Pen.figure(x), Pen.figure(y + 7)), one(COLOURS, series), one(DASHES, series));
		pen.area("M%s %s%s".formatted(Pen.figure(x + 7), Pen.figure(y + 7), one(SIGNS, series)), solid(series));
	}

	/** As many as there is room for, the last one always. */
	private void labels(int y) {
		int count = this.picture.labels().size();
		int longest = Math.min(LONGEST_LABEL,
				this.picture.labels().stream().mapToInt((label) -> label.words().length()).max().orElse(1));
		double needed = longest * Pen.LETTER + LEAST_BETWEEN_LABELS;
		int every = Math.max(1, (int) Math.ceil(needed * Math.max(1, count - 1) / LENGTH));
		for (int at = count - 1; at >= 0; at -= every) {
			double room = LONGEST_LABEL * Pen.LETTER;
			String words = this.picture.labels().get(at).words();
			if (count > 1 && at == count - 1) {
				this.pen.end(WIDTH - 1, y, room, words);
			}
			else if (at == 0) {
				this.pen.start(BEFORE, y, room, words);
			}
			else {
				this.pen.middle(x(at), y, Text.shortened(words, LONGEST_LABEL));
			}
		}
	}

	private void trace(int top, int series) {
		List<Figure> figures = this.picture.series().get(series).figures();
		StringBuilder path = new StringBuilder();
		boolean broken = true;
		for (int at = 0; at < figures.size(); at++) {
			if (figures.get(at).isKnown()) {
				path.append(broken ? 'M' : 'L').append(place(top, at, figures.get(at)));
			}
			broken = !figures.get(at).isKnown();
		}
		if (!path.isEmpty()) {
			this.pen.trace(path.toString(), one(COLOURS, series), one(DASHES, series));
		}
		for (int at = 0; at < figures.size(); at++) {
			if (figures.get(at).isKnown()) {
				this.pen.area("M" + place(top, at, figures.get(at)) + one(SIGNS, series), solid(series));
			}
		}
	}

	private String place(int top, int at, Figure figure) {
		return Pen.figure(x(at)) + " " + Pen.figure(y(top, figure.size()));
	}

	private double x(int at) {
		int count = this.picture.labels().size();
		return (count == 1) ? BEFORE + LENGTH / 2 : BEFORE + 6 + (LENGTH - 12) * at / (count - 1);
	}

	private double y(int top, double value) {
		return top + HEIGHT * (1 - this.scale.part(value));
	}

	private static Pattern solid(int series) {
		return new Pattern("", 1, one(COLOURS, series), Pattern.INK, "");
	}

	private static String one(List<String> some, int number) {
		return some.get(number % some.size());
	}

}
