package org.article12.figures.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.picture.Figure;
import org.article12.core.picture.Label;
import org.article12.core.picture.Picture;
import org.article12.core.picture.Picture.Kind;
import org.article12.core.picture.Series;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.article12.figures.domain.Grid;
import org.article12.figures.domain.Grid.Cell;
import org.article12.figures.domain.Group;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.domain.PictureCode.Axis;
import org.article12.parties.Region;
import org.article12.requests.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Makes figures ready to be seen. */
@Component
class FiguresViews {

	private static final String ADDRESS = "/figures";

	/** A heat map of more rows is read as a table better than as a picture. */
	private static final int MOST_ROWS = 40;

	/** More months than this are reached by the address alone. */
	private static final int MOST_CHOICES = 120;

	private final FigureWords words;

	private final Formats formats;

	FiguresViews(FigureWords words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** All pictures that the reader may see. */
	List<Shown> all(Asked asked, CurrentUser user) {
		return asked.pictures().stream().map((code) -> {
			Grid grid = asked.book().grid(asked.question(), code);
			String name = ADDRESS + "/" + code.name() + ".csv";
			return new Shown(picture(code, grid.first(MOST_ROWS, FigureWords.OTHERS), asked, user),
					with(name, asked.query()));
		}).toList();
	}

	/** One picture, whole. */
	Picture one(PictureCode code, Asked asked, CurrentUser user) {
		return picture(code, asked.book().grid(asked.question(), code), asked, user);
	}

	private Picture picture(PictureCode code, Grid grid, Asked asked, CurrentUser user) {
		Reader reader = Reader.of(user);
		List<Label> labels = grid.rows()
			.stream()
			.map((row) -> new Label(this.words.name(code.rows(), row, asked.book().registers(), reader)))
			.toList();
		List<Series> series = IntStream.range(0, grid.columns().size())
			.mapToObj((column) -> new Series(
					this.words.name(code.columns(), grid.columns().get(column), asked.book().registers(), reader),
					IntStream.range(0, grid.rows().size())
						.mapToObj((row) -> figure(code, grid, row, column, asked))
						.toList()))
			.toList();
		return new Picture(code.name(), kind(code), this.words.say("figures.picture." + code.name()),
				described(code, labels, series), this.words.say("figures.unit." + unit(code)),
				this.words.heading(code.rows()), labels, series);
	}

	private Figure figure(PictureCode code, Grid grid, int row, int column, Asked asked) {
		Cell cell = grid.cells().get(row).get(column);
		Number value = cell.value();
		if (value == null) {
			return Figure.NONE;
		}
		String name = grid.rows().get(row);
		boolean listed = !cell.requests().isEmpty() && !name.equals(FigureWords.OTHERS);
		return new Figure(value, this.words.number(value),
				listed ? list(code, name, grid.columns().get(column), asked.query()) : null);
	}

	private static String list(PictureCode code, String row, String column, String query) {
		return with(
				ADDRESS + "/requests?picture=" + code.name() + "&row=" + UriUtils.encode(row, StandardCharsets.UTF_8)
						+ "&column=" + UriUtils.encode(column, StandardCharsets.UTF_8),
				query);
	}

	private static String with(String address, String query) {
		return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
	}

	/** What is to be seen, for whoever does not see it: where the most is. */
	private String described(PictureCode code, List<Label> labels, List<Series> series) {
		String told = this.words.say("figures.told." + code.name());
		record Place(Figure figure, int label, String series) {
		}
		return series.stream()
			.flatMap((one) -> IntStream.range(0, labels.size())
				.mapToObj((at) -> new Place(one.figures().get(at), at, one.name())))
			.filter((place) -> place.figure().value() != null && size(place.figure()) > 0)
			.max(Comparator.comparingDouble((place) -> size(place.figure())))
			.map((most) -> told + " "
					+ this.words.say("figures.most", labels.get(most.label()).words(), most.series(),
							most.figure().words()))
			.orElse(told);
	}

	private static double size(Figure figure) {
		return (figure.value() != null) ? figure.value().doubleValue() : 0;
	}

	private static Kind kind(PictureCode code) {
		if (code.rows() == Axis.MONTH) {
			return Kind.LINES;
		}
		return switch (code) {
			case PARTIES, REGIONS -> Kind.HEAT;
			case LOAD, ANSWERS -> Kind.STACKED;
			default -> Kind.BARS;
		};
	}

	private static String unit(PictureCode code) {
		return switch (code) {
			case STATES, STEPS -> "DAYS";
			case LOAD, OFFERS -> "OFFERS";
			case ANSWERS -> "AREAS";
			default -> "REQUESTS";
		};
	}

	/** What can be chosen. */
	Choices choices(Asked asked) {
		YearMonth present = YearMonth.from(asked.book().cutOff().known());
		YearMonth earliest = Stream
			.concat(asked.book().facts().values().stream().map((fact) -> YearMonth.from(fact.received())),
					Stream.of(asked.question().first(), present))
			.min(Comparator.naturalOrder())
			.orElse(present);
		return new Choices(
				Stream.iterate(present, (month) -> !month.isBefore(earliest), (month) -> month.minusMonths(1))
					.limit(MOST_CHOICES)
					.map((month) -> new Option(month.toString(), this.formats.month(month)))
					.toList(),
				Option.each(Region.values(), "parties.region.", this.words::say),
				asked.book()
					.areas()
					.stream()
					.map((area) -> new Option(area.code().value(), area.titles().forReader()))
					.toList(),
				Option.each(Group.values(), "figures.group.", this.words::say));
	}

	/**
	 * A picture with the address of its file.
	 *
	 * @param picture the picture
	 * @param csv the address
	 */
	record Shown(Picture picture, String csv) {
	}

	/**
	 * What can be chosen.
	 *
	 * @param months the latest first
	 */
	record Choices(List<Option> months, List<Option> regions, List<Option> areas, List<Option> groups) {
	}

}
