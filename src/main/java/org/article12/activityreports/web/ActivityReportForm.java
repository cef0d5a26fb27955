package org.article12.activityreports.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.activityreports.ReportContent;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A report as a centre writes it.
 *
 * @param figures a row for each {@link Figure}, in their order
 * @param chapters a row for each {@link Chapter}, in their order
 * @param send {@code true} where it is to be sent, not only kept
 */
record ActivityReportForm(List<@Valid FigureRow> figures, List<@Valid ChapterRow> chapters, String send) {

	ActivityReportForm(@Nullable List<@Nullable FigureRow> figures, @Nullable List<@Nullable ChapterRow> chapters,
			@Nullable String send) {
		this.figures = IntStream.range(0, Figure.values().length)
			.mapToObj((at) -> Objects.requireNonNullElse(row(figures, at), new FigureRow("")))
			.toList();
		this.chapters = IntStream.range(0, Chapter.values().length)
			.mapToObj((at) -> Objects.requireNonNullElse(row(chapters, at), new ChapterRow("")))
			.toList();
		this.send = Text.line(send);
	}

	private static <T> @Nullable T row(@Nullable List<@Nullable T> rows, int at) {
		return (rows != null && at < rows.size()) ? rows.get(at) : null;
	}

	/** The form of what is written. */
	static ActivityReportForm of(ReportContent content) {
		return new ActivityReportForm(
				Stream.of(Figure.values())
					.map((figure) -> new FigureRow(Objects.toString(content.figures().get(figure), "")))
					.toList(),
				Stream.of(Chapter.values())
					.map((chapter) -> new ChapterRow(content.chapters().getOrDefault(chapter, "")))
					.toList(),
				"");
	}

	/** Whether it is to be sent. */
	boolean isSent() {
		return this.send.equals("true");
	}

	/** Says what is wrong with it; what is missing only where it is to be sent. */
	void check(Errors errors) {
		FieldReader reader = new FieldReader(errors);
		Map<Figure, Integer> read = new EnumMap<>(Figure.class);
		for (Figure figure : Figure.values()) {
			String field = "figures[" + figure.ordinal() + "].number";
			String typed = this.figures.get(figure.ordinal()).number();
			reader.count(field, typed).ifPresent((number) -> read.put(figure, number));
			if (isSent() && Text.isBlank(typed)) {
				errors.rejectValue(field, "activityreports.figure.missing");
			}
		}
		for (Chapter chapter : Chapter.values()) {
			if (isSent() && Text.isBlank(this.chapters.get(chapter.ordinal()).words())) {
				errors.rejectValue("chapters[" + chapter.ordinal() + "].words", "activityreports.chapter.missing");
			}
		}
		checkPeople(read, errors);
	}

	private static void checkPeople(Map<Figure, Integer> read, Errors errors) {
		long both = (long) read.getOrDefault(Figure.WOMEN, 0) + read.getOrDefault(Figure.MEN, 0);
		if (read.containsKey(Figure.PEOPLE) && both > read.getOrDefault(Figure.PEOPLE, 0)) {
			errors.rejectValue("figures[" + Figure.PEOPLE.ordinal() + "].number", "activityreports.people.fewer");
		}
	}

	/**
	 * What was typed, once nothing is wrong with it.
	 * @param known what is counted beside it
	 */
	ReportContent toCommand(ReportContent known) {
		Map<Figure, Integer> stated = new EnumMap<>(Figure.class);
		Map<Chapter, String> written = new EnumMap<>(Chapter.class);
		for (Figure figure : Figure.values()) {
			Optional<Integer> number = Numbers.count(this.figures.get(figure.ordinal()).number()).meaning();
			number.ifPresent((one) -> stated.put(figure, one));
		}
		for (Chapter chapter : Chapter.values()) {
			String words = this.chapters.get(chapter.ordinal()).words();
			if (!Text.isBlank(words)) {
				written.put(chapter, words.strip());
			}
		}
		return new ReportContent(stated, written, known.counted(), known.countedOn());
	}

	/**
	 * A figure.
	 *
	 * @param number as it is typed
	 */
	public record FigureRow(String number) {

		public FigureRow(@Nullable String number) {
			this.number = Text.line(number);
		}

	}

	/**
	 * What is said in words.
	 *
	 * @param words as they are typed
	 */
	public record ChapterRow(@AtMost(Chapter.MOST) String words) {

		public ChapterRow(@Nullable String words) {
			this.words = Objects.requireNonNullElse(words, "");
		}

	}

}
