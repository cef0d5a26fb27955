package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.requests.RecordedActor;

/**
 * The circumstances of an act: who, when, and the calendar by which due dates follow.
 */
public record Occasion(RecordedActor by, Instant at, WorkingDays calendar, Terms terms) {

	/** The last day of a term that begins now. */
	LocalDate endOf(Term term) {
		return in(this.terms.days(term));
	}

	/** The day that comes so many working days from now. */
	LocalDate in(int workingDays) {
		return this.calendar.after(this.calendar.today(), workingDays);
	}

	/** The working days from now until a day. */
	int leftUntil(LocalDate due) {
		return this.calendar.between(this.calendar.today(), due);
	}

}
