package org.article12.settings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
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
import org.springframework.validation.Errors;

/**
 * Reads holidays, one on each line: a day, and after it a name if it has one. Each line
 * that is not understood is said, all at once.
 */
final class HolidayLines {

	static final String FIELD = "holidays";

	/** How many characters all lines have together at most. */
	static final int LONGEST = 20_000;

	private static final int LONGEST_NAME = 100;

	private static final int MOST_LINES = 500;

	private static final int YEARS_AROUND = 10;

	private static final int WORDS_OF_A_DAY = 4;

	private final LocalDate today;

	private final Set<DayOfWeek> weekend;

	private final Errors errors;

	private final SortedMap<LocalDate, String> holidays = new TreeMap<>();

	private final Map<LocalDate, Integer> lines = new LinkedHashMap<>();

	HolidayLines(LocalDate today, Set<DayOfWeek> weekend, Errors errors) {
		this.today = today;
		this.weekend = weekend;
		this.errors = errors;
	}

	/** The holidays and their names; what is wrong is noted. */
	SortedMap<LocalDate, String> read(String typed) {
		new FieldReader(this.errors).atMost(FIELD, typed);
		String[] all = Text.clean(typed).split("\n");
		if (all.length > MOST_LINES) {
			this.errors.rejectValue(FIELD, "settings.holidays.many", new Object[] { MOST_LINES }, null);
			return this.holidays;
		}
		for (int at = 0; at < all.length; at++) {
			if (!Text.isBlank(all[at])) {
				line(at + 1, Text.line(all[at]));
			}
		}
		return this.holidays;
	}

	private void line(int number, String line) {
		String[] words = line.split("[\\s,;]+");
		for (int count = 1; count <= Math.min(words.length, WORDS_OF_A_DAY); count++) {
			String beginning = String.join(" ", List.of(words).subList(0, count));
			Optional<LocalDate> day = Dates.day(beginning, ReaderLanguage.get()).meaning();
			if (day.isPresent()) {
				holiday(number, day.get(), name(line, count));
				return;
			}
		}
		reject("settings.holidays.unreadable", number, FieldReader.quoted(line));
	}

	/** What stands after so many words. */
	private static String name(String line, int words) {
		String rest = line;
		for (int count = 0; count < words; count++) {
			rest = rest.replaceFirst("^[^\\s,;]*[\\s,;]*", "");
		}
		return rest;
	}

	private void holiday(int number, LocalDate day, String name) {
		Integer before = this.lines.putIfAbsent(day, number);
		if (before != null) {
			reject("settings.holidays.twice", number, day.toString(), before);
		}
		else if (Math.abs(day.getYear() - this.today.getYear()) > YEARS_AROUND) {
			reject("settings.holidays.far", number, day.toString(),
					Integer.toString(this.today.getYear() - YEARS_AROUND),
					Integer.toString(this.today.getYear() + YEARS_AROUND));
		}
		else if (this.weekend.contains(day.getDayOfWeek())) {
			reject("settings.holidays.weekend", number, day.toString(),
					day.getDayOfWeek().getDisplayName(TextStyle.FULL, ReaderLanguage.get()));
		}
		else if (Text.length(name) > LONGEST_NAME) {
			reject("settings.holidays.name", number, LONGEST_NAME);
		}
		else {
			this.holidays.put(day, name);
		}
	}

	private void reject(String sentence, Object... parameters) {
		this.errors.rejectValue(FIELD, sentence, parameters, null);
	}

}
