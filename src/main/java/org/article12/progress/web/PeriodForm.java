package org.article12.progress.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.core.web.ComesBack;
import org.article12.core.web.FieldReader;
import org.article12.progress.Period;
import org.article12.progress.ProgressRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The three dates of a report, as they are typed into the page's form or its address.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param known the last day of which the record counts
 */
record PeriodForm(String from, String to, String known) {

	PeriodForm(@Nullable String from, @Nullable String to, @Nullable String known) {
		this.from = Text.line(from);
		this.to = Text.line(to);
		this.known = Text.line(known);
	}

	/** Whether no date stands there at all. */
	boolean isBlank() {
		return Text.isBlank(this.from) && Text.isBlank(this.to) && Text.isBlank(this.known);
	}

	/** The dates; empty where they cannot be read, which is noted beside the fields. */
	Optional<ReportDates> read(Errors errors) {
		FieldReader fields = new FieldReader(errors);
		Optional<LocalDate> from = day(fields, "from", this.from, errors);
		Optional<LocalDate> to = day(fields, "to", this.to, errors);
		Optional<LocalDate> known = day(fields, "known", this.known, errors);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new ReportDates(new Period(from.orElseThrow(), to.orElseThrow()), known.orElseThrow()));
	}

	private static Optional<LocalDate> day(FieldReader fields, String field, String typed, Errors errors) {
		if (Text.isBlank(typed)) {
			errors.rejectValue(field, "progress.day.missing");
		}
		return fields.day(field, typed);
	}

	/** Notes beside the date that it is about why no report can be made. */
	static void refused(Refused why, ReportWords words, Errors errors) {
		String field = switch (why.reason()) {
			case ProgressRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS -> "to";
			case ProgressRefusal.PERIOD_IN_FUTURE -> "from";
			case ProgressRefusal.KNOWN_IN_FUTURE, ProgressRefusal.KNOWN_BEFORE_FIRST_ENTRY -> "known";
			default -> null;
		};
		ComesBack.refused(words.readable(why), field, errors);
	}

}
