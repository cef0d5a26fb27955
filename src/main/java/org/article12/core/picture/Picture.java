package org.article12.core.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.article12.core.web.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are shown as a picture and, with the same numbers, as the table beneath it
 * and as a file. The fragments {@code fragments/pictures} draw it on pages and on paper.
 *
 * @param id unique within the page, of the letters that addresses have
 * @param kind how it is drawn
 * @param title what it shows
 * @param description how to read it and what is to be seen in it, for whoever does not
 * see it
 * @param unit what the figures count, such as requests or working days
 * @param heading what the labels are, such as months
 * @param labels a line of the table for each; of lines from the first to the last
 * @param series a column of the table for each
 */
public record Picture(String id, Kind kind, String title, String description, String unit, String heading,
		List<Label> labels, List<Series> series) {

	private static final int LARGE = 60;

	public Picture {
		labels = List.copyOf(labels);
		series = List.copyOf(series);
		for (Series one : series) {
			if (one.figures().size() != labels.size()) {
				throw new IllegalArgumentException(
						"%d figures for %d labels in %s".formatted(one.figures().size(), labels.size(), id));
			}
		}
	}

	/** Whether nothing at all was counted. */
	public boolean isEmpty() {
		return figures().noneMatch((figure) -> figure.size() > 0);
	}

	/** Whether its table is too large to be read at once. */
	public boolean isLarge() {
		return this.labels.size() * this.series.size() > LARGE;
	}

	/** The table's lines. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>(this.labels.size());
		for (int at = 0; at < this.labels.size(); at++) {
			int line = at;
			lines.add(
					new Line(this.labels.get(at), this.series.stream().map((one) -> one.figures().get(line)).toList()));
		}
		return lines;
	}

	/** Writes the same table into a file, with bare numbers. */
	public void writeTo(TableFile table) throws IOException {
		table.head(Stream.concat(Stream.of(this.heading), this.series.stream().map(Series::name)).toList());
		for (Line line : lines()) {
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(line.label().words());
			line.figures().forEach((figure) -> cells.add(figure.value()));
			table.row(cells);
		}
	}

	Stream<Figure> figures() {
		return this.series.stream().flatMap((one) -> one.figures().stream());
	}

	/** How figures are drawn. */
	public enum Kind {

		/** A bar for each figure, those of a label one below the other. */
		BARS,
		/** A bar for each label, its figures one behind the other: parts of a whole. */
		STACKED,
		/** A line for each series, from the first label to the last. */
		LINES,
		/** A field for each figure, labels down and series across. */
		HEAT

	}

	/**
	 * A line of the table.
	 *
	 * @param label what it is about
	 * @param figures a figure of each series
	 */
	public record Line(Label label, List<Figure> figures) {
	}

}
