package org.article12.centres.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.centres.domain.Availability;
import org.article12.core.Written;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How far work may be offered to a centre, as it is typed.
 *
 * @param capacity how many assignments it can have in hand; empty for no limit
 * @param suspended {@code true} where no work is offered to it for the time being
 * @param endedOn the first day on which it is a centre no more; empty for no end
 * @param why the reason, for the record
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record MandateForm(String capacity, String suspended, String endedOn, @Longest(Written.MOST) String why,
		List<String> meant) {

	MandateForm(@Nullable String capacity, @Nullable String suspended, @Nullable String endedOn, @Nullable String why,
			@Nullable List<String> meant) {
		this.capacity = Objects.requireNonNullElse(capacity, "");
		this.suspended = Objects.requireNonNullElse(suspended, "");
		this.endedOn = Objects.requireNonNullElse(endedOn, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/**
	 * As it is recorded.
	 * @param end the first day on which it is a centre no more, ready to read
	 */
	static MandateForm of(Availability recorded, String end) {
		return new MandateForm(Objects.toString(recorded.capacity(), ""), Boolean.toString(recorded.suspended()), end,
				"", Stream.ofNullable(recorded.endedOn()).map(LocalDate::toString).toList());
	}

	/**
	 * What was typed.
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	Optional<Availability> read(LocalDate today, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		Integer most = reader.count("capacity", this.capacity).orElse(null);
		LocalDate end = reader.usualDay("endedOn", this.endedOn, DaySpan.around(today), this.meant).orElse(null);
		if (Text.isBlank(this.why)) {
			errors.rejectValue("why", "centres.mandate.why.missing");
		}
		reader.atMost("why", this.why);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new Availability(most, this.suspended.equals("true"), end));
	}

}
