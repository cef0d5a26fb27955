package org.article12.progress.web;

import java.util.Optional;

import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a draft of a report begins with.
 *
 * @param occasion for what it is made
 * @param from the first day of the period
 * @param to the last day of the period
 * @param known the last day of which the record counts
 */
record DraftForm(
		@Filled(message = "{progress.editions.occasion.missing}") @AtMost(Written.MOST_OF_A_LINE) String occasion,
		String from, String to, String known) {

	DraftForm(@Nullable String occasion, @Nullable String from, @Nullable String to, @Nullable String known) {
		this.occasion = Text.line(occasion);
		this.from = Text.line(from);
		this.to = Text.line(to);
		this.known = Text.line(known);
	}

	/** A form with dates to begin with. */
	static DraftForm of(PeriodForm dates) {
		return new DraftForm("", dates.from(), dates.to(), dates.known());
	}

	/** The dates; empty where they cannot be read, which is noted beside the fields. */
	Optional<ReportDates> read(Errors errors) {
		return new PeriodForm(this.from, this.to, this.known).read(errors);
	}

}
