package org.article12.centres.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.centres.Centre;
import org.article12.centres.Suspension;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;
import org.article12.core.NamesOfBodies;
import org.article12.core.WorkingDays;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.AsOf;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of centres into words. */
@Component
class CentreRegisterWords extends RegisterWords implements FieldLabels {

	private final FactWords facts;

	private final WorkingDays calendar;

	CentreRegisterWords(MessageSource messages, Formats formats, NamesOfBodies bodies, FactWords facts,
			WorkingDays calendar) {
		super(messages, formats, bodies);
		this.facts = facts;
		this.calendar = calendar;
	}

	/** The name of its standing with the Conference of the Parties on a day. */
	String status(Centre centre, AsOf asOf) {
		return centre.statusOn(day(asOf)).name();
	}

	/** Whether work may be offered to a centre on a day, and if not, why. */
	String availability(Centre centre, AsOf asOf) {
		LocalDate day = day(asOf);
		LocalDate end = centre.endedOn();
		if (end != null && !end.isAfter(day)) {
			return say("centres.register.ended", formats().date(end));
		}
		Suspension suspension = centre.suspension();
		if (suspension != null && !suspension.isOverOn(day)) {
			return suspension.holdsOn(day) ? say("centres.register.suspended", orNone(suspension.until()))
					: say("centres.register.suspended-from", orNone(suspension.from()), orNone(suspension.until()));
		}
		LocalDate back = centre.backOn(day);
		if (back != null) {
			return say("centres.register.away", formats().date(back));
		}
		return (end != null) ? say("centres.register.ends", formats().date(end)) : say("centres.register.active");
	}

	/** Whether work may be offered to a centre on a day. */
	boolean isActive(Centre centre, AsOf asOf) {
		return centre.activeOn(day(asOf));
	}

	private LocalDate day(AsOf asOf) {
		LocalDate day = asOf.day();
		return (day != null) ? day : this.calendar.today();
	}

	/** A day, or the word by which messages know that there is none. */
	private String orNone(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "none";
	}

	/** A day of the form; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return (day != null) ? formats().date(day) : "";
	}

	/** What differs, in words. */
	String difference(Difference one) {
		return difference(RegisterEntry.of("centres", ""), one);
	}

	@Override
	protected String field(RegisterEntry entry, String field) {
		return this.facts.name(Fact.recorded(field));
	}

	@Override
	protected String value(RegisterEntry entry, String field, String recorded) {
		return this.facts.value(Fact.recorded(field), recorded);
	}

	@Override
	protected String difference(RegisterEntry entry, Difference one) {
		if (one.field().equals(Aspect.SUSPENSION.name())) {
			Suspension after = Suspension.of(one.after());
			return (after != null) ? say("centres.change.suspended", orNone(after.from()), orNone(after.until()))
					: say("centres.change.resumed");
		}
		return super.difference(entry, one.field().equals(Aspect.CAPACITY.name()) ? limited(one) : one);
	}

	// That there is no limit says something as well.
	private Difference limited(Difference capacity) {
		String none = say("centres.mandate.no-limit");
		return new Difference(capacity.field(), capacity.before().isEmpty() ? none : capacity.before(),
				capacity.after().isEmpty() ? none : capacity.after());
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "suspendedFrom" -> Optional.of(say("centres.mandate.suspended.from"));
			case "suspendedUntil" -> Optional.of(say("centres.mandate.suspended.until"));
			case "endedOn" -> Optional.of(say("centres.mandate.end"));
			case "why" -> Optional.of(say("centres.mandate.why"));
			case "names.then" -> Optional.of(say("centres.identity.name.then"));
			case "names.today" -> Optional.of(say("centres.identity.name.today"));
			case "city" -> Optional.of(say("centres.identity.city"));
			case "cityThen" -> Optional.of(say("centres.identity.city.then"));
			case "latitude" -> Optional.of(say("centres.identity.latitude"));
			case "longitude" -> Optional.of(say("centres.identity.longitude"));
			case "laterEndorsement" -> Optional.of(say("centres.identity.later"));
			case "note" -> Optional.of(say("centres.identity.note"));
			case "fields.note", "served.note" -> Optional.of(say("centres.evidence.note"));
			case "away.from", "decided.from" -> Optional.of(say("centres.period.from"));
			case "away.until", "decided.until" -> Optional.of(say("centres.period.until"));
			case "away.note" -> Optional.of(say("centres.away.note"));
			case "decided.text" -> Optional.of(say("centres.decided.text"));
			case "asked.evidence" -> Optional.of(say("centres.evidence"));
			default -> Optional.empty();
		};
	}

}
