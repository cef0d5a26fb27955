package org.article12.core.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.EmailAddress;
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

	/**
	 * An amount in whole units of a currency that another field names, if it is typed.
	 */
	public Optional<Long> units(String field, @Nullable String typed) {
		return noted(field, typed, "core.units.", Numbers.units(typed));
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
		day.filter((one) -> !usual.contains(one)).ifPresent((one) -> ask(field, "core.day.far", typed, one, meant));
		return day;
	}

	/**
	 * A day by which somebody is to have done something, if one is typed. One far from
	 * today, or on which nobody works, is asked about: it counts once it is among those
	 * that are meant.
	 * @param meant days that were confirmed, as 2026-11-22
	 */
	public Optional<LocalDate> deadline(String field, @Nullable String typed, WorkingDays calendar,
			Collection<String> meant) {
		DaySpan usual = DaySpan.around(calendar.today());
		Optional<LocalDate> day = usualDay(field, typed, usual, meant);
		day.filter((one) -> usual.contains(one) && !calendar.isWorkingDay(one))
			.ifPresent((one) -> ask(field, calendar.isWeekend(one) ? "core.day.weekend" : "core.day.holiday", typed,
					one, meant));
		return day;
	}

	private void ask(String field, String question, @Nullable String typed, LocalDate day, Collection<String> meant) {
		if (!meant.contains(day.toString())) {
			String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, ReaderLanguage.get());
			this.errors.rejectValue(field, question, new Object[] { quoted(typed), day.toString(), weekday }, null);
		}
	}

	/** A month, if one is typed. */
	public Optional<YearMonth> month(String field, @Nullable String typed) {
		return noted(field, typed, "core.month.", Dates.month(typed, ReaderLanguage.get()));
	}

	/** A year, if one is typed. */
	public Optional<Integer> year(String field, @Nullable String typed) {
		return noted(field, typed, "core.year.", Dates.year(typed));
	}

	/** An e-mail address, which must be there. */
	public Optional<EmailAddress> email(String field, String typed) {
		EmailAddress.fault(typed)
			.ifPresent((fault) -> this.errors.rejectValue(field, fault.getCodes()[0], fault.getArguments(), null));
		return EmailAddress.read(typed);
	}

	/** A text of one line, which must be there. */
	public String line(String field, @Nullable String typed, String missing) {
		String text = Text.line(typed);
		if (Text.isBlank(text)) {
			this.errors.rejectValue(field, missing);
		}
		return text;
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
