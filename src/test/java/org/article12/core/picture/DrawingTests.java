package org.article12.core.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.article12.core.paper.PicturePaths;
import org.article12.core.picture.Picture.Kind;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Whatever the figures are, a picture shows all of them within its own edges. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class DrawingTests {

	private static final String LONG = "Instituto Nacional de Investigaciones Científicas y Tecnológicas de la República ";

	@ParameterizedTest
	@EnumSource
	void everythingIsWithinTheEdges(Kind kind) {
		for (Picture picture : pictures(kind)) {
			Drawing drawing = draw(picture);
			assertThat(drawing.height()).isPositive();
			Rectangle2D plane = new Rectangle2D.Double(-1, -1, drawing.width() + 2, drawing.height() + 2);
			assertThat(drawing.marks()).allSatisfy((mark) -> {
				Rectangle2D bounds = PicturePaths.bounds(mark.path());
				assertThat(plane.contains(bounds.getMinX(), bounds.getMinY())).as("%s", mark).isTrue();
				assertThat(plane.contains(bounds.getMaxX(), bounds.getMaxY())).as("%s", mark).isTrue();
			});
			assertThat(drawing.words()).allSatisfy((words) -> {
				assertThat(plane.contains(words.x(), words.y())).as("%s", words).isTrue();
				double length = words.words().length() * 5.6;
				double before = switch (words.anchor()) {
					case "end" -> length;
					case "middle" -> length / 2;
					default -> 0;
				};
				double first = words.turned() ? words.y() - length : words.x() - before;
				double last = words.turned() ? words.y() : words.x() - before + length;
				assertThat(first).as("%s", words).isGreaterThan(-4);
				assertThat(last).as("%s", words).isLessThan((words.turned() ? drawing.height() : drawing.width()) + 4);
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void fieldsDifferByMoreThanColourAndPatternsAreTheirOwn(Kind kind) {
		Drawing drawing = draw(picture(kind, 4, 3, (label, series) -> 1 + label * 5 + series));
		assertThat(drawing.patterns()).extracting(Pattern::id)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.startsWith("p-"));
		List<String> fills = drawing.marks().stream().map(Drawing.Mark::fill).distinct().toList();
		assertThat(fills.stream().filter((fill) -> fill.startsWith("url"))).hasSize(drawing.patterns().size());
		if (kind == Kind.LINES) {
			assertThat(drawing.marks().stream().map(Drawing.Mark::dashes).distinct().count()).isEqualTo(3);
		}
		else {
			assertThat(drawing.patterns()).hasSizeGreaterThanOrEqualTo(2);
		}
	}

	@Test
	void aBarIsAsLongAsItsFigure() {
		Drawing drawing = draw(picture(Kind.BARS, 3, 1, (label, _) -> label * 10));
		assertThat(bars(drawing).map(Rectangle2D::getWidth)).hasSize(2)
			.satisfies((lengths) -> assertThat(lengths.get(1)).isEqualTo(2 * lengths.get(0), within(0.2)));
	}

	@Test
	void partsOfABarFollowEachOther() {
		Drawing drawing = draw(picture(Kind.STACKED, 1, 3, (_, series) -> series * 10));
		List<Rectangle2D> bars = bars(drawing).toList();
		assertThat(bars).hasSize(2);
		assertThat(bars.get(1).getMinX()).isEqualTo(bars.get(0).getMaxX());
		assertThat(drawing.words()).extracting(Drawing.Writing::words).contains("30");
	}

	@Test
	void aLineIsInterruptedWhereNothingWasCounted() {
		List<Figure> figures = List.of(new Figure(1, "1"), new Figure(2, "2"), Figure.NONE, new Figure(3, "3"));
		Drawing drawing = draw(
				new Picture("p", Kind.LINES, "t", "d", "u", "h", labels(4, "M"), List.of(new Series("One", figures))));
		String line = drawing.marks()
			.stream()
			.filter((mark) -> mark.path().contains("L"))
			.findFirst()
			.orElseThrow()
			.path();
		assertThat(line.chars().filter((one) -> one == 'M').count()).isEqualTo(2);
		assertThat(line.chars().filter((one) -> one == 'L').count()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 12, 24, 36, 60, 120 })
	void labelsOfALineDoNotRunIntoEachOther(int count) {
		Drawing drawing = draw(picture(Kind.LINES, count, 1, (label, _) -> label));
		double below = drawing.height() - 10;
		List<Drawing.Writing> labels = drawing.words().stream().filter((one) -> one.y() > below).toList();
		assertThat(labels).isNotEmpty();
		List<double[]> spans = new ArrayList<>(labels.stream().map((one) -> {
			double length = one.words().length() * 5.5;
			double start = one.x()
					- (one.anchor().equals("end") ? length : one.anchor().equals("middle") ? length / 2 : 0);
			return new double[] { start, start + length };
		}).toList());
		spans.sort((one, other) -> Double.compare(one[0], other[0]));
		for (int at = 1; at < spans.size(); at++) {
			assertThat(spans.get(at)[0]).isGreaterThan(spans.get(at - 1)[1]);
		}
	}

	@Test
	void theDenserAFieldTheMore() {
		Drawing drawing = draw(picture(Kind.HEAT, 1, 7, (_, series) -> series));
		assertThat(drawing.words()).extracting(Drawing.Writing::words).contains("0", "1–2", "3–4", "5–6");
	}

	@Test
	void nothingIsBelowZero() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(-1, "-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(Double.NaN, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Picture("p", Kind.BARS, "t", "d", "u", "h",
				labels(2, "M"), List.of(new Series("One", List.of(Figure.NONE)))));
	}

	@Test
	void whereNothingWasCountedThePictureIsEmpty() {
		assertThat(picture(Kind.BARS, 3, 2, (_, _) -> 0).isEmpty()).isTrue();
		assertThat(picture(Kind.BARS, 0, 2, (_, _) -> 1).isEmpty()).isTrue();
		assertThat(picture(Kind.BARS, 1, 1, (_, _) -> 1).isEmpty()).isFalse();
	}

	private static List<Picture> pictures(Kind kind) {
		return List.of(picture(kind, 0, 0, (_, _) -> 0), picture(kind, 3, 2, (_, _) -> 0),
				picture(kind, 1, 1, (_, _) -> 7), picture(kind, 5, 3, (_, _) -> 4),
				picture(kind, 60, 4, (label, series) -> label * 7919 % 100 + series),
				picture(kind, 12, 60, (label, series) -> label * series % 13),
				picture(kind, 4, 2, (label, series) -> label * 123_456_789 + series),
				new Picture("p", kind, "t", "d", "requests", "h", labels(3, LONG),
						List.of(new Series(LONG.repeat(2), figures(3, (label) -> label + 1)))));
	}

	private static Picture picture(Kind kind, int labels, int series, Filled filled) {
		return new Picture("p", kind, "t", "d", "requests", "h", labels(labels, "Jan 20"),
				IntStream.range(0, series)
					.mapToObj((one) -> new Series("Series " + one, figures(labels, (label) -> filled.at(label, one))))
					.toList());
	}

	private static List<Figure> figures(int count, IntUnaryOperator filled) {
		return IntStream.range(0, count)
			.mapToObj((at) -> new Figure(filled.applyAsInt(at), Integer.toString(filled.applyAsInt(at))))
			.toList();
	}

	private static List<Label> labels(int count, String words) {
		return IntStream.range(0, count).mapToObj((at) -> new Label(words + at)).toList();
	}

	private static Drawing draw(Picture picture) {
		DoubleFunction<String> words = (figure) -> Long.toString(Math.round(figure));
		return switch (picture.kind()) {
			case BARS, STACKED -> new Bars(picture, words).draw();
			case LINES -> new Lines(picture, words).draw();
			case HEAT -> new Heat(picture, words).draw();
		};
	}

	private static Stream<Rectangle2D> bars(Drawing drawing) {
		return drawing.marks()
			.stream()
			.filter((mark) -> !mark.fill().equals("none"))
			.map((mark) -> PicturePaths.bounds(mark.path()))
			.filter((bounds) -> bounds.getMinY() > 20);
	}

	/** The figure of a label and a series. */
	@FunctionalInterface
	private interface Filled {

		int at(int label, int series);

	}

}
