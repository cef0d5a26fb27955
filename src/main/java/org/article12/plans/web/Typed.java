package org.article12.plans.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.article12.core.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what people type, and notes what cannot be read. */
final class Typed {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	// 350000 · 350,000 · 350 000 · USD 350'000
	private static final Pattern DOLLARS = Pattern.compile(
			"(?:USD|US\\$|\\$)?\\s*(\\d{1,3}(?:[,.'’\\s]\\d{3}){0,3}|\\d{1,12})\\s*(?:USD|US\\$|\\$)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private final Errors errors;

	Typed(Errors errors) {
		this.errors = errors;
	}

	/** The text without surrounding and repeated blanks; empty when there is none. */
	static String tidy(@Nullable String typed) {
		return (typed != null) ? typed.strip().replaceAll("[\\s\\u00a0]+", " ") : "";
	}

	/** A text that must be there. */
	String text(String field, @Nullable String typed, String missing) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			this.errors.rejectValue(field, missing);
		}
		return text;
	}

	/** The text, which may not be longer than that. */
	String atMost(String field, String text, int longest) {
		if (text.length() > longest) {
			this.errors.rejectValue(field, "plans.too-long", new Object[] { longest }, null);
		}
		return text;
	}

	/** A day that is not in the future, if one is typed. */
	Optional<LocalDate> date(String field, @Nullable String typed, LocalDate today) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> date = TypedDate.parse(text);
		if (date.isEmpty()) {
			this.errors.rejectValue(field, "plans.date.unreadable");
		}
		else if (date.get().isAfter(today)) {
			this.errors.rejectValue(field, "plans.date.future");
		}
		return date;
	}

	/** A year, or null when none is typed. */
	@Nullable Integer year(String field, @Nullable String typed) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			return null;
		}
		int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			this.errors.rejectValue(field, "plans.year.unreadable",
					new Object[] { Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR) }, null);
			return null;
		}
		return year;
	}

	/** A whole amount of US dollars, or null when none is typed. */
	@Nullable Long dollars(String field, @Nullable String typed) {
		String text = tidy(typed);
		if (text.isEmpty()) {
			return null;
		}
		var amount = DOLLARS.matcher(text);
		if (!amount.matches()) {
			this.errors.rejectValue(field, "plans.budget.unreadable");
			return null;
		}
		return Long.valueOf(amount.group(1).replaceAll("\\D", ""));
	}

}
