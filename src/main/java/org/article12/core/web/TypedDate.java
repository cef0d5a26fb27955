package org.article12.core.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A date as people type it: {@code 22 November 2026}, {@code 22 Nov 2026},
 * {@code 22/11/2026}, {@code 22.11.2026} or {@code 2026-11-22}. The day always comes
 * before the month.
 */
public final class TypedDate {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9999;

	private static final List<String> FORMS = List.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d-M-uuuu",
			"uuuu-MM-dd");

	private TypedDate() {
	}

	/**
	 * Reads a date.
	 * @param text what was typed
	 * @return empty when it is not a date of a year with four figures, or no such day
	 * exists
	 */
	public static Optional<LocalDate> parse(String text) {
		String tidy = text.strip().replaceAll("[\\s\\u00a0]+", " ").replaceAll("\\s*[./]\\s*", "/");
		return FORMS.stream()
			.flatMap((form) -> List.of(Locale.ENGLISH, LocaleContextHolder.getLocale())
				.stream()
				.map((locale) -> formatter(form, locale)))
			.flatMap((formatter) -> read(tidy, formatter).stream())
			.findFirst();
	}

	private static Optional<LocalDate> read(String text, DateTimeFormatter formatter) {
		try {
			return Optional.of(LocalDate.parse(text, formatter))
				.filter((date) -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter formatter(String form, Locale locale) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(form)
			.toFormatter(locale)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
