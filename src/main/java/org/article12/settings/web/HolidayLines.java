package org.article12.settings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Holidays as they are typed, one on each line: a day, and after it a name if it has one.
 * Each line that is not understood is said, all at once.
 */
final class HolidayLines {

	static final String FIELD = "holidays";

	/** How many characters all lines have together at most. */
	static final int LONGEST = 20_000;

	private static final int LONGEST_NAME = 100;

	private static final int MOST_LINES = 500;

	private static final int YEARS_AROUND = 10;

	private static final int WORDS_OF_A_DAY = 4;

	private final List<Line> lines;

	private final boolean tooMany;

	private HolidayLines(List<Line> lines, boolean tooMany) {
		this.lines = lines;
		this.tooMany = tooMany;
	}

	/** The lines of a text; none where there are more than a calendar has. */
	static HolidayLines of(String typed) {
		String[] all = Text.clean(typed).split("\n");
		List<Line> lines = new ArrayList<>();
		for (int at = 0; at < all.length && all.length <= MOST_LINES; at++) {
			if (!Text.isBlank(all[at])) {
				lines.add(Line.of(at + 1, Text.line(all[at])));
			}
		}
		return new HolidayLines(List.copyOf(lines), all.length > MOST_LINES);
	}

	/** The holidays and their names, once nothing is wrong with them. */
	SortedMap<LocalDate, String> days() {
		SortedMap<LocalDate, String> days = new TreeMap<>();
		this.lines.forEach((line) -> line.found().ifPresent((day) -> days.put(day, line.name())));
		return days;
	}

	/** Says what is wrong with them. */
	void check(LocalDate today, Set<DayOfWeek> weekend, Errors errors) {
		if (this.tooMany) {
			errors.rejectValue(FIELD, "settings.holidays.many", new Object[] { MOST_LINES }, null);
		}
		Map<LocalDate, Integer> numbers = new HashMap<>();
		for (Line line : this.lines) {
			LocalDate day = line.day();
			Integer before = (day != null) ? numbers.putIfAbsent(day, line.number()) : null;
			if (day == null) {
				reject(errors, "settings.holidays.unreadable", line.number(), FieldReader.quoted(line.text()));
			}
			else if (before != null) {
				reject(errors, "settings.holidays.twice", line.number(), day.toString(), before);
			}
			else {
				check(line, day, today, weekend, errors);
			}
		}
	}

	private static void check(Line line, LocalDate day, LocalDate today, Set<DayOfWeek> weekend, Errors errors) {
		if (Math.abs(day.getYear() - today.getYear()) > YEARS_AROUND) {
			reject(errors, "settings.holidays.far", line.number(), day.toString(),
					Integer.toString(today.getYear() - YEARS_AROUND), Integer.toString(today.getYear() + YEARS_AROUND));
		}
		else if (weekend.contains(day.getDayOfWeek())) {
			reject(errors, "settings.holidays.weekend", line.number(), day.toString(),
					day.getDayOfWeek().getDisplayName(TextStyle.FULL, ReaderLanguage.get()));
		}
		else if (Text.length(line.name()) > LONGEST_NAME) {
			reject(errors, "settings.holidays.name", line.number(), LONGEST_NAME);
		}
	}

	private static void reject(Errors errors, String sentence, Object... parameters) {
		errors.rejectValue(FIELD, sentence, parameters, null);
	}

	/**
	 * A line.
	 *
	 * @param number the how-manieth it is, from 1
	 * @param text what is typed there
	 * @param day the day; null where none is understood
	 * @param name what stands after it
	 */
	private record Line(int number, String text, @Nullable LocalDate day, String name) {

		static Line of(int number, String text) {
			String[] words = text.split("[\\s,;]+");
			for (int count = 1; count <= Math.min(words.length, WORDS_OF_A_DAY); count++) {
				String beginning = String.join(" ", List.of(words).subList(0, count));
				Optional<LocalDate> day = Dates.day(beginning, ReaderLanguage.get()).meaning();
				if (day.isPresent()) {
					return new Line(number, text, day.get(), after(text, count));
				}
			}
			return new Line(number, text, null, "");
		}

		/** What stands after so many words. */
		private static String after(String line, int words) {
			String rest = line;
			for (int count = 0; count < words; count++) {
				rest = rest.replaceFirst("^[^\\s,;]*[\\s,;]*", "");
			}
			return rest;
		}

		Optional<LocalDate> found() {
			return Optional.ofNullable(this.day);
		}

	}

}
