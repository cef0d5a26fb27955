package org.article12.core.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads days and months as people write them: {@code 22 November 2026},
 * {@code 22nd Nov. 2026}, {@code November 22, 2026}, {@code 22/11/2026},
 * {@code 2026-11-22}; {@code 03/2027}, {@code mars 2027}; in the digits of any script.
 * Where both are numbers the day comes before the month, unless the year comes first.
 */
public final class Dates {

	private static final int FIRST_YEAR = 1000;

	private static final int YEAR_FIGURES = 4;

	private Dates() {
	}

	/**
	 * Reads a day.
	 * @param reader whose names of months come first
	 */
	public static Reading<LocalDate> day(@Nullable String typed, Locale reader) {
		return Text.isBlank(typed) ? Reading.nothing()
				: DateParts.of(typed, reader).map(Dates::day).orElse(Reading.not(Unreadable.NO_DATE));
	}

	/**
	 * Reads a month of a year.
	 * @param reader whose names of months come first
	 */
	public static Reading<YearMonth> month(@Nullable String typed, Locale reader) {
		return Text.isBlank(typed) ? Reading.nothing()
				: DateParts.of(typed, reader).map(Dates::month).orElse(Reading.not(Unreadable.NO_DATE));
	}

	/** Reads a year of four figures. */
	public static Reading<Integer> year(@Nullable String typed) {
		if (Text.isBlank(typed)) {
			return Reading.nothing();
		}
		String plain = Plain.of(typed);
		if (!plain.matches("\\d+")) {
			return Reading.not(Unreadable.NO_DATE);
		}
		return year(new DateParts(plain, "", "", Optional.empty())).map(Reading::of)
			.orElse(Reading.not(Unreadable.SHORT_YEAR));
	}

	private static Reading<LocalDate> day(DateParts parts) {
		if (parts.day().isEmpty()) {
			boolean yearPerhapsToo = !parts.month().isEmpty() && parts.year().length() != YEAR_FIGURES;
			return Reading.not(yearPerhapsToo ? Unreadable.NO_YEAR : Unreadable.NO_DAY);
		}
		Reading<YearMonth> read = yearAndMonth(parts);
		if (!(read instanceof Reading.Understood<YearMonth>(YearMonth month))) {
			return Reading.not(read.reason().orElseThrow());
		}
		int day = Integer.parseInt(parts.day());
		if (!month.isValidDay(day)) {
			return Reading.not(Unreadable.NO_SUCH_DAY);
		}
		LocalDate date = month.atDay(day);
		boolean otherWeekday = parts.weekday().filter((name) -> name != date.getDayOfWeek()).isPresent();
		return otherWeekday ? Reading.not(Unreadable.OTHER_WEEKDAY) : Reading.of(date);
	}

	private static Reading<YearMonth> month(DateParts parts) {
		return parts.day().isEmpty() ? yearAndMonth(parts) : Reading.not(Unreadable.A_DAY);
	}

	private static Reading<YearMonth> yearAndMonth(DateParts parts) {
		if (parts.month().isEmpty()) {
			return Reading.not(Unreadable.NO_MONTH);
		}
		if (parts.year().isEmpty()) {
			return Reading.not(Unreadable.NO_YEAR);
		}
		int month = Integer.parseInt(parts.month());
		if (month < 1 || month > Month.values().length) {
			boolean turned = !parts.day().isEmpty() && Integer.parseInt(parts.day()) <= Month.values().length;
			return Reading.not(turned ? Unreadable.MONTH_BEFORE_DAY : Unreadable.NO_SUCH_MONTH);
		}
		return year(parts).map((year) -> Reading.of(YearMonth.of(year, month)))
			.orElse(Reading.not(Unreadable.SHORT_YEAR));
	}

	private static Optional<Integer> year(DateParts parts) {
		return Optional.of(parts.year())
			.filter((year) -> year.length() == YEAR_FIGURES)
			.map(Integer::valueOf)
			.filter((year) -> year >= FIRST_YEAR);
	}

}
