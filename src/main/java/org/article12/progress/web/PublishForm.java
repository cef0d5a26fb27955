package org.article12.progress.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.progress.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Confirms what is published.
 *
 * @param confirmation the last day of the period, as it is typed
 * @param why on whose decision
 */
record PublishForm(@Filled(message = "{progress.publish.confirm.missing}") String confirmation,
		@Filled(message = "{progress.publish.why.missing}") @AtMost(Edition.MOST_OF_A_REASON) String why) {

	PublishForm(@Nullable String confirmation, @Nullable String why) {
		this.confirmation = Text.line(confirmation);
		this.why = Text.clean(why);
	}

	/** Notes where another day is typed than the last one of the period. */
	void check(LocalDate last, ReportWords words, Errors errors) {
		Optional<LocalDate> typed = new FieldReader(errors).day("confirmation", this.confirmation);
		typed.filter((day) -> !day.equals(last))
			.ifPresent((_) -> errors.rejectValue("confirmation", "progress.publish.confirm.wrong",
					new Object[] { FieldReader.quoted(this.confirmation), words.day(last) }, null));
	}

}
