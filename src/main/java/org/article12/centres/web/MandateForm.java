package org.article12.centres.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.centres.Suspension;
import org.article12.centres.Availability;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How far work may be offered to a centre, as it is typed.
 *
 * @param capacity how many assignments it can have in hand; empty for no limit
 * @param suspended {@code true} where no work is offered to it for the time being
 * @param suspendedFrom the first day of that; empty for at once
 * @param suspendedUntil the last day of that; empty until it is taken away
 * @param endedOn the first day on which it is a centre no more; empty for no end
 * @param why the reason, for the record
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record MandateForm(String capacity, String suspended, String suspendedFrom, String suspendedUntil, String endedOn,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why, List<String> meant) {

	MandateForm(@Nullable String capacity, @Nullable String suspended, @Nullable String suspendedFrom,
			@Nullable String suspendedUntil, @Nullable String endedOn, @Nullable String why,
			@Nullable List<String> meant) {
		this.capacity = Objects.requireNonNullElse(capacity, "");
		this.suspended = Objects.requireNonNullElse(suspended, "");
		this.suspendedFrom = Objects.requireNonNullElse(suspendedFrom, "");
		this.suspendedUntil = Objects.requireNonNullElse(suspendedUntil, "");
		this.endedOn = Objects.requireNonNullElse(endedOn, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/**
	 * As it is recorded.
	 * @param typed a day as it is typed; empty for none
	 */
	static MandateForm of(Availability recorded, Function<@Nullable LocalDate, String> typed) {
		Suspension suspension = recorded.suspension();
		LocalDate from = (suspension != null) ? suspension.from() : null;
		LocalDate until = (suspension != null) ? suspension.until() : null;
		LocalDate end = recorded.endedOn();
		return new MandateForm(Objects.toString(recorded.capacity(), ""), Boolean.toString(suspension != null),
				typed.apply(from), typed.apply(until), typed.apply(end), "",
				Stream.of(Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(end))
					.flatMap(Optional::stream)
					.map(LocalDate::toString)
					.toList());
	}

	/** Says what is wrong with it. */
	void check(LocalDate today, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		reader.count("capacity", this.capacity);
		DaySpan usual = DaySpan.around(today);
		Optional<LocalDate> from = reader.usualDay("suspendedFrom", this.suspendedFrom, usual, this.meant);
		Optional<LocalDate> until = reader.usualDay("suspendedUntil", this.suspendedUntil, usual, this.meant);
		if (!suspends() && !(Text.isBlank(this.suspendedFrom) && Text.isBlank(this.suspendedUntil))) {
			errors.rejectValue("suspended", "centres.mandate.suspended.days");
		}
		if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
			errors.rejectValue("suspendedUntil", "centres.mandate.suspended.order");
		}
		reader.usualDay("endedOn", this.endedOn, usual, this.meant);
	}

	/** What was typed, once nothing is wrong with it. */
	Availability toCommand() {
		return new Availability(Numbers.count(this.capacity).meaning().orElse(null),
				suspends() ? new Suspension(day(this.suspendedFrom), day(this.suspendedUntil)) : null,
				day(this.endedOn));
	}

	private boolean suspends() {
		return this.suspended.equals("true");
	}

	private static @Nullable LocalDate day(String typed) {
		return Dates.day(typed, ReaderLanguage.get()).meaning().orElse(null);
	}

}
