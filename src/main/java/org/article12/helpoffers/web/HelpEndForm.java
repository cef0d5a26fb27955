package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.helpoffers.HelpOffered;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * That an offer of help is ended, or is one again.
 *
 * @param endedOn the day from which it is not offered any more
 * @param why the reason, for the record
 */
record HelpEndForm(String endedOn, @Filled(message = "{helpoffers.why.missing}") @AtMost(Written.MOST) String why) {

	HelpEndForm(@Nullable String endedOn, @Nullable String why) {
		this.endedOn = Text.line(endedOn);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/**
	 * Says what is wrong with the day on which an offer ends.
	 * @return the day; today where it cannot be read
	 */
	LocalDate check(HelpOffered help, LocalDate today, Errors errors) {
		Optional<LocalDate> day = new FieldReader(errors).day("endedOn", this.endedOn);
		if (Text.isBlank(this.endedOn)) {
			errors.rejectValue("endedOn", "helpoffers.ended.missing");
		}
		else if (day.filter((one) -> one.isAfter(today)).isPresent()) {
			errors.rejectValue("endedOn", "helpoffers.ended.future");
		}
		else if (day.filter((one) -> one.isBefore(help.from())).isPresent()) {
			errors.rejectValue("endedOn", "helpoffers.ended.before");
		}
		return day.orElse(today);
	}

}
