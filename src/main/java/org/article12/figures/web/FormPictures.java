package org.article12.figures.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.core.CalendarSettings;
import org.article12.core.picture.Figure;
import org.article12.core.picture.Label;
import org.article12.core.picture.Picture;
import org.article12.core.picture.Picture.Kind;
import org.article12.core.picture.Series;
import org.article12.core.web.Formats;
import org.article12.figures.domain.Folded;
import org.article12.requests.FormUse;
import org.article12.requests.FormUse.PartUse;
import org.article12.requests.Reader;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form's own figures as pictures: of whole years, and of the present one as many
 * quarters as are over, so that nobody sees what was done since yesterday. Numbers below
 * five are told together or not at all.
 */
@Component
class FormPictures {

	private static final int QUARTER = 3;

	private static final String BEFORE = "BEFORE";

	private static final String TOGETHER = "TOGETHER";

	private static final List<String> DRAFTS = List.of("STARTED", "SUBMITTED", "DELETED", "LYING");

	private final FormUse.Reader uses;

	private final FigureWords words;

	private final RequestWords requests;

	private final Formats formats;

	private final CalendarSettings calendar;

	private final Clock clock;

	FormPictures(FormUse.Reader uses, FigureWords words, RequestWords requests, Formats formats,
			CalendarSettings calendar, Clock clock) {
		this.uses = uses;
		this.words = words;
		this.requests = requests;
		this.formats = formats;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The years of which there are figures, the latest first. */
	List<Integer> years() {
		YearMonth last = lastWhole();
		YearMonth first = this.uses.first();
		return first.isAfter(last) ? List.of()
				: IntStream.iterate(last.getYear(), (year) -> year >= first.getYear(), (year) -> year - 1)
					.boxed()
					.toList();
	}

	/** The figures of a year. */
	Shown of(int year) {
		YearMonth first = YearMonth.of(year, 1);
		YearMonth whole = lastWhole();
		YearMonth last = first.plusMonths(11).isAfter(whole) ? whole : first.plusMonths(11);
		FormUse use = this.uses.between(first, last);
		return new Shown(year, this.words.say("figures.period", this.formats.month(first), this.formats.month(last)),
				time(use), List.of(drafts(use), parts(use), stops(use)));
	}

	private YearMonth lastWhole() {
		YearMonth present = YearMonth.now(this.clock.withZone(this.calendar.zone()));
		return present.minusMonths((present.getMonthValue() - 1) % QUARTER + 1);
	}

	private String time(FormUse use) {
		return (use.submitted() < Folded.LEAST || use.medianHours() == null || use.slowHours() == null)
				? this.words.say("figures.form.time.few")
				: this.words.say("figures.form.time", length(use.medianHours()), length(use.slowHours()));
	}

	private String length(double hours) {
		return (hours < 48) ? this.words.say("figures.form.hours", Math.round(hours))
				: this.words.say("figures.form.days", Math.round(hours / 24));
	}

	private Picture drafts(FormUse use) {
		long lying = use.lyingBefore() + use.lying().values().stream().mapToLong(Long::longValue).sum();
		List<Figure> figures = Stream.of(use.started(), use.submitted(), use.deleted(), lying)
			.map((count) -> (count < Folded.LEAST) ? Figure.NONE : figure(count))
			.toList();
		return picture("DRAFTS", "figures.axis.DRAFT",
				DRAFTS.stream().map((one) -> new Label(this.words.say("figures.draft." + one))).toList(),
				List.of(new Series(this.words.say("figures.form.drafts"), figures)));
	}

	private Picture parts(FormUse use) {
		return folded(
				"PARTS", Map.of("SAVED", counts(use, PartUse::saved, null), "INCOMPLETE",
						counts(use, PartUse::incomplete, null), "CONFLICT", counts(use, PartUse::conflicts, null)),
				List.of("SAVED", "INCOMPLETE", "CONFLICT"));
	}

	private Picture stops(FormUse use) {
		Map<String, Long> lying = new LinkedHashMap<>();
		lying.put(BEFORE, use.lyingBefore());
		use.lying().forEach((section, count) -> lying.put(section.name(), count));
		return folded("STOPS", Map.of("STOPPED", counts(use, PartUse::stopped, use.stoppedBefore()), "LYING", lying),
				List.of("STOPPED", "LYING"));
	}

	private static Map<String, Long> counts(FormUse use, Function<PartUse, Long> which, @Nullable Long before) {
		Map<String, Long> counts = new LinkedHashMap<>();
		if (before != null) {
			counts.put(BEFORE, before);
		}
		Stream.of(Section.values())
			.forEach((section) -> counts.put(section.name(),
					which.apply(use.parts().getOrDefault(section, new PartUse(0, 0, 0, 0)))));
		return counts;
	}

	private Picture folded(String id, Map<String, Map<String, Long>> counts, List<String> columns) {
		List<String> rows = new ArrayList<>(counts.getOrDefault(columns.getFirst(), Map.of()).keySet());
		rows.add(TOGETHER);
		List<Series> series = columns.stream().map((column) -> {
			Folded folded = Folded.of(counts.getOrDefault(column, Map.of()));
			return new Series(this.words.say("figures.form." + column),
					rows.stream().map((row) -> figure(folded, row)).toList());
		}).toList();
		return picture(id, "figures.axis.SECTION", rows.stream().map((row) -> new Label(section(row))).toList(),
				series);
	}

	private Figure figure(Folded folded, String row) {
		if (row.equals(TOGETHER)) {
			return (folded.together() > 0) ? figure(folded.together()) : Figure.NONE;
		}
		Long shown = folded.shown().get(row);
		return (shown != null) ? figure(shown) : Figure.NONE;
	}

	private Figure figure(long count) {
		return new Figure(count, this.formats.number(count));
	}

	private String section(String row) {
		return (row.equals(BEFORE) || row.equals(TOGETHER)) ? this.words.say("figures.section." + row)
				: this.requests.section(Section.valueOf(row), Reader.SECRETARIAT);
	}

	private Picture picture(String id, String heading, List<Label> labels, List<Series> series) {
		return new Picture(id, Kind.BARS, this.words.say("figures.form.picture." + id),
				this.words.say("figures.form.told." + id), this.words.say("figures.unit.TIMES"),
				this.words.say(heading), labels, series);
	}

	/**
	 * The figures of a year.
	 *
	 * @param year the year
	 * @param period the months that count, in words
	 * @param time how long it took from start to submission, in words
	 * @param pictures the pictures
	 */
	record Shown(int year, String period, String time, List<Picture> pictures) {
	}

}
