package org.article12.requests.domain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.modulith.NamedInterface;

/** Reads months and amounts in the forms in which people type them. */
@NamedInterface("typed")
public final class Typed {

	private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[/.-]\\s*(\\d{1,2})");

	// 12500 · 12,500 · 12 500 · 12'500, with or without USD and cents of zero
	private static final Pattern AMOUNT = Pattern.compile(
			"(?:USD|US\\$|\\$)?\\s*(\\d{1,3}(?:[,.'’\\s]\\d{3})+|\\d{1,12})(?:[.,]00?)?\\s*(?:USD|US\\$|\\$)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private Typed() {
	}

	/** A month such as {@code 03/2027}, {@code 3.2027} or {@code 2027-03}. */
	public static Optional<YearMonth> month(String text) {
		Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
		if (monthFirst.matches()) {
			return month(monthFirst.group(2), monthFirst.group(1));
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
		return yearFirst.matches() ? month(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
	}

	private static Optional<YearMonth> month(String year, String month) {
		try {
			return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** An amount in whole US dollars. */
	public static OptionalLong amount(String text) {
		Matcher amount = AMOUNT.matcher(text.strip());
		if (!amount.matches()) {
			return OptionalLong.empty();
		}
		String digits = amount.group(1).replaceAll("\\D", "");
		return (digits.length() <= 12) ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
	}

}
