package org.article12.centres.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.centres.Centre;
import org.article12.centres.Suspension;
import org.article12.centres.domain.Availability;
import org.article12.centres.domain.Availability.Aspect;
import org.article12.centres.domain.Availability.Difference;
import org.article12.centres.domain.CentreChange;
import org.article12.core.CurrentUser;
import org.article12.core.Words;
import org.article12.core.WorkingDays;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.article12.core.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of centres into words. */
@Component
class CentreRegisterWords extends Words implements FieldLabels {

	private final Formats formats;

	private final WorkingDays calendar;

	CentreRegisterWords(MessageSource messages, Formats formats, WorkingDays calendar) {
		super(messages);
		this.formats = formats;
		this.calendar = calendar;
	}

	/** Whether work may be offered to a centre, and if not, why. */
	String availability(Centre centre) {
		LocalDate end = centre.endedOn();
		if (end != null && !end.isAfter(this.calendar.today())) {
			return say("centres.register.ended", this.formats.date(end));
		}
		Suspension suspension = centre.suspension();
		if (suspension != null && !suspension.isOverOn(this.calendar.today())) {
			return suspension.holdsOn(this.calendar.today())
					? say("centres.register.suspended", orNone(suspension.until()))
					: say("centres.register.suspended-from", orNone(suspension.from()), orNone(suspension.until()));
		}
		return (end != null) ? say("centres.register.ends", this.formats.date(end)) : say("centres.register.active");
	}

	/** Whether work may be offered to a centre today. */
	boolean isActive(Centre centre) {
		return centre.activeOn(this.calendar.today());
	}

	/** A day, or the word by which messages know that there is none. */
	private String orNone(@Nullable LocalDate day) {
		return (day != null) ? this.formats.date(day) : "none";
	}

	/** A day of the form; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return (day != null) ? this.formats.date(day) : "";
	}

	/** A change as an entry of a timeline. */
	TimelineEntry entry(CentreChange change) {
		return new TimelineEntry(change.at(), change.byName(), difference(change.difference()), change.why());
	}

	/** What changed, from what to what. */
	String difference(Difference difference) {
		Aspect aspect = difference.aspect();
		if (aspect == Aspect.SUSPENSION) {
			Suspension after = Suspension.of(difference.after());
			return (after != null) ? say("centres.change.suspended", orNone(after.from()), orNone(after.until()))
					: say("centres.change.resumed");
		}
		return say((aspect == Aspect.CAPACITY) ? "centres.change.capacity" : "centres.change.end",
				value(aspect, difference.before()), value(aspect, difference.after()));
	}

	private String value(Aspect aspect, String recorded) {
		if (aspect == Aspect.CAPACITY) {
			return recorded.isEmpty() ? say("centres.mandate.no-limit") : this.formats.number(Long.parseLong(recorded));
		}
		return recorded.isEmpty() ? say("centres.mandate.no-end") : this.formats.date(LocalDate.parse(recorded));
	}

	/** The page that says what others changed meanwhile. */
	StaleForm stale(Centre centre, List<CentreChange> meanwhile, CurrentUser user) {
		return new StaleForm(
				StaleForm.Why.moved(
						!meanwhile.isEmpty() && meanwhile.stream().allMatch((change) -> change.by().equals(user.id()))),
				centre.currentName(), "/registers/centres/" + centre.code(),
				meanwhile.stream()
					.map((change) -> new StaleForm.Change(change.byName(), this.formats.time(change.at()),
							difference(change.difference())))
					.toList());
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
