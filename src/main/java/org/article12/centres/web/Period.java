package org.article12.centres.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A first and a last day in a row of a form, as they are typed.
 *
 * @param from the first day
 * @param until the last day
 */
record Period(String from, String until) {

	/**
	 * Says what is wrong with it.
	 * @param path of the row, with a point at its end
	 * @param open whether the last day may be left out
	 * @param usual days that are not asked about
	 * @param meant others that were confirmed
	 */
	void check(String path, boolean open, DaySpan usual, List<String> meant, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		if (Text.isBlank(this.from)) {
			errors.rejectValue(path + "from", "centres.period.from.missing");
		}
		if (!open && Text.isBlank(this.until)) {
			errors.rejectValue(path + "until", "centres.period.until.missing");
		}
		Optional<LocalDate> first = reader.usualDay(path + "from", this.from, usual, meant);
		Optional<LocalDate> last = reader.usualDay(path + "until", this.until, usual, meant);
		if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
			errors.rejectValue(path + "until", "centres.period.order");
		}
	}

	/** The first day, once nothing is wrong with it. */
	LocalDate firstDay() {
		return Dates.day(this.from, ReaderLanguage.get()).meaning().orElseThrow();
	}

	/** The last day; null where there is none. */
	@Nullable LocalDate lastDay() {
		return Dates.day(this.until, ReaderLanguage.get()).meaning().orElse(null);
	}

}
