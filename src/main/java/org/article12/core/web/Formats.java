package org.article12.core.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.article12.core.CalendarSettings;
import org.article12.core.WorkingLanguage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How dates, times and figures are written, in the reader's language. The parts of a date
 * are held together by no-break spaces, so that no narrow column breaks it.
 */
@Component("fmt")
public class Formats {

	private static final String DATE = "d'\u00a0'MMMM'\u00a0'uuuu";

	private final CalendarSettings calendar;

	public Formats(CalendarSettings calendar) {
		this.calendar = calendar;
	}

	/** A day, such as {@code 22 November 2026}. */
	public String date(LocalDate day) {
		return write(DATE, day);
	}

	/** A month, such as {@code November 2026}. */
	public String month(YearMonth month) {
		return write("LLLL'\u00a0'uuuu", month);
	}

	/** The day of a moment, in the Secretariat's time. */
	public String date(Instant moment) {
		return date(LocalDate.ofInstant(moment, this.calendar.zone()));
	}

	/** A moment to the minute, such as {@code 22 November 2026, 14:05 CET}. */
	public String time(Instant moment) {
		return write(DATE + ", HH:mm'\u00a0'z", moment.atZone(this.calendar.zone()));
	}

	/**
	 * A moment for the markup, to the second: HTML knows no finer fractions than three
	 * digits.
	 */
	public String exact(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** A whole number with the language's grouping. */
	public String number(long figure) {
		return NumberFormat.getIntegerInstance(locale()).format(figure);
	}

	/** The name of a language. */
	public String language(WorkingLanguage language) {
		return Locale.forLanguageTag(language.code()).getDisplayLanguage(locale());
	}

	private static String write(String pattern, TemporalAccessor value) {
		return DateTimeFormatter.ofPattern(pattern, locale()).format(value);
	}

	private static Locale locale() {
		Locale locale = LocaleContextHolder.getLocale();
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

}
