package org.article12.requests.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.requests.RecordedActor;
import org.springframework.stereotype.Component;

/** Makes the {@link Occasion} of an act that happens now. */
@Component
public class Occasions {

	private final Clock clock;

	private final WorkingDays calendar;

	private final Terms terms;

	Occasions(Clock clock, WorkingDays calendar, Terms terms) {
		this.clock = clock;
		this.calendar = calendar;
		this.terms = terms;
	}

	/** Somebody acts now. */
	public Occasion now(RecordedActor by) {
		return new Occasion(by, this.clock.instant(), this.calendar, this.terms);
	}

	/** Until when a request that was declined at that moment can be opened again. */
	public LocalDate reopenUntil(Instant declinedAt) {
		return this.calendar.after(this.calendar.dayOf(declinedAt), this.terms.days(Term.REOPENING));
	}

	/** The Secretariat's date now. */
	public LocalDate today() {
		return this.calendar.today();
	}

	/** The Secretariat's date at that moment. */
	public LocalDate dayOf(Instant moment) {
		return this.calendar.dayOf(moment);
	}

	/** Whether a due date has passed. */
	public boolean isOver(LocalDate due) {
		return this.calendar.isOver(due);
	}

}
