package org.article12.centres.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.centres.Centre;
import org.article12.centres.Suspension;
import org.article12.centres.Availability.Aspect;
import org.article12.core.NamesOfBodies;
import org.article12.core.WorkingDays;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of centres into words. */
@Component
class CentreRegisterWords extends RegisterWords implements FieldLabels {

	private final WorkingDays calendar;

	CentreRegisterWords(MessageSource messages, Formats formats, NamesOfBodies bodies, WorkingDays calendar) {
		super(messages, formats, bodies);
		this.calendar = calendar;
	}

	/** Whether work may be offered to a centre, and if not, why. */
	String availability(Centre centre) {
		LocalDate end = centre.endedOn();
		if (end != null && !end.isAfter(this.calendar.today())) {
			return say("centres.register.ended", formats().date(end));
		}
		Suspension suspension = centre.suspension();
		if (suspension != null && !suspension.isOverOn(this.calendar.today())) {
			return suspension.holdsOn(this.calendar.today())
					? say("centres.register.suspended", orNone(suspension.until()))
					: say("centres.register.suspended-from", orNone(suspension.from()), orNone(suspension.until()));
		}
		return (end != null) ? say("centres.register.ends", formats().date(end)) : say("centres.register.active");
	}

	/** Whether work may be offered to a centre today. */
	boolean isActive(Centre centre) {
		return centre.activeOn(this.calendar.today());
	}

	/** A day, or the word by which messages know that there is none. */
	private String orNone(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "none";
	}

	/** A day of the form; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "";
	}

	@Override
	protected String difference(RegisterEntry entry, Difference one) {
		Aspect aspect = Aspect.valueOf(one.field());
		if (aspect == Aspect.SUSPENSION) {
			Suspension after = Suspension.of(one.after());
			return (after != null) ? say("centres.change.suspended", orNone(after.from()), orNone(after.until()))
					: say("centres.change.resumed");
		}
		return say((aspect == Aspect.CAPACITY) ? "centres.change.capacity" : "centres.change.end",
				value(aspect, one.before()), value(aspect, one.after()));
	}

	private String value(Aspect aspect, String recorded) {
		if (aspect == Aspect.CAPACITY) {
			return recorded.isEmpty() ? say("centres.mandate.no-limit") : formats().number(Long.parseLong(recorded));
		}
		return recorded.isEmpty() ? say("centres.mandate.no-end") : formats().date(LocalDate.parse(recorded));
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "suspendedFrom" -> Optional.of(say("centres.mandate.suspended.from"));
			case "suspendedUntil" -> Optional.of(say("centres.mandate.suspended.until"));
			case "endedOn" -> Optional.of(say("centres.mandate.end"));
			case "why" -> Optional.of(say("centres.mandate.why"));
			default -> Optional.empty();
		};
	}

}
