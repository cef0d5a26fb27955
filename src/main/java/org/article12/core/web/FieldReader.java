package org.article12.core.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Numbers;
import org.article12.core.text.Reading;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Reads the fields of a form, and notes beside each what is not understood: with the
 * sentence that its reason has. What is required, and what else must hold, is for the
 * form to say.
 */
public final class FieldReader {

	private static final int LONGEST_ECHO = 60;

	private final Errors errors;

	/**
	 * A reader of one form.
	 * @param errors where mistakes are noted
	 */
	public FieldReader(Errors errors) {
		this.errors = errors;
	}

	/** An amount in whole US dollars, if one is typed. */
	public Optional<Long> dollars(String field, @Nullable String typed) {
		return noted(field, typed, "core.amount.", Numbers.dollars(typed));
	}

	/** How many there are of something, if it is typed. */
	public Optional<Integer> count(String field, @Nullable String typed) {
		return noted(field, typed, "core.count.", Numbers.count(typed));
	}

	/** A day, if one is typed. */
	public Optional<LocalDate> day(String field, @Nullable String typed) {
		return noted(field, typed, "core.day.", Dates.day(typed, ReaderLanguage.get()));
	}

	/**
	 * A day, if one is typed. One outside the usual days is asked about: it counts once
	 * it is among those that are meant.
	 * @param meant days that were confirmed, as 2026-11-22
	 */
	public Optional<LocalDate> usualDay(String field, @Nullable String typed, DaySpan usual, Collection<String> meant) {
		Optional<LocalDate> day = day(field, typed);
		day.filter((one) -> !usual.contains(one) && !meant.contains(one.toString()))
			.ifPresent((one) -> this.errors.rejectValue(field, "core.day.far",
					new Object[] { quoted(typed), one.toString() }, null));
		return day;
	}

	/** A month, if one is typed. */
	public Optional<YearMonth> month(String field, @Nullable String typed) {
		return noted(field, typed, "core.month.", Dates.month(typed, ReaderLanguage.get()));
	}

	/** A year, if one is typed. */
	public Optional<Integer> year(String field, @Nullable String typed) {
		return noted(field, typed, "core.year.", Dates.year(typed));
	}

	/** A text of one line, which must be there. */
	public String line(String field, @Nullable String typed, String missing) {
		String text = Text.line(typed);
		if (Text.isBlank(text)) {
			this.errors.rejectValue(field, missing);
		}
		return text;
	}

	/** The text, which may not have more characters than that. */
	public String atMost(String field, @Nullable String typed, int most) {
		int length = Text.length(typed);
		if (length > most) {
			this.errors.rejectValue(field, "core.text.long", new Object[] { most, length - most }, null);
		}
		return (typed != null) ? typed : "";
	}

	/**
	 * What was typed as a sentence quotes it: one line, and its beginning where it is
	 * long.
	 */
	public static String quoted(@Nullable String typed) {
		return Text.shortened(Text.line(typed), LONGEST_ECHO);
	}

	private <T> Optional<T> noted(String field, @Nullable String typed, String sentences, Reading<T> reading) {
		reading.reason()
			.ifPresent((why) -> this.errors.rejectValue(field, sentences + why.name(), new Object[] { quoted(typed) },
					null));
		return reading.meaning();
	}

}
