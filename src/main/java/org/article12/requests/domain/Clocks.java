package org.article12.requests.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.article12.core.Refused;
import org.article12.core.settings.Term;
import org.article12.requests.DueDates;
import org.article12.requests.RequestRefusal;
import org.jspecify.annotations.Nullable;

/**
 * When the holders of the turn are due. The Secretariat's clock stands still while the
 * Party has the turn, and resumes with the working days that were left.
 *
 * @param screeningDaysLeft the working days left on a clock that stands still
 * @param secretariatDueOn when the Secretariat is to have screened or routed
 * @param partyDueOn when the Party is to have answered or confirmed
 */
@Embeddable
record Clocks(@Column(name = "screening_days_left") @Nullable Integer screeningDaysLeft,
		@Column(name = "secretariat_due_on") @Nullable LocalDate secretariatDueOn,
		@Column(name = "party_due_on") @Nullable LocalDate partyDueOn) {

	/** No clock runs. */
	static final Clocks NONE = new Clocks(null, null, null);

	/** The dates that they set. */
	DueDates dates() {
		return new DueDates(this.screeningDaysLeft, this.secretariatDueOn, this.partyDueOn);
	}

	/** Clocks that set these dates. */
	static Clocks of(DueDates dates) {
		return new Clocks(dates.daysLeft(), dates.secretariat(), dates.party());
	}

	/** The Secretariat begins to screen. */
	static Clocks screening(Occasion occasion) {
		return new Clocks(null, occasion.endOf(Term.SCREENING), null);
	}

	/** The Secretariat is to send offers. */
	static Clocks routing(Occasion occasion) {
		return new Clocks(null, occasion.endOf(Term.ROUTING), null);
	}

	/** The Party is to confirm what was delivered. */
	static Clocks confirmation(Occasion occasion) {
		return new Clocks(null, null, occasion.endOf(Term.CONFIRMATION));
	}

	/** The Party is asked; the Secretariat's clock stands still. */
	Clocks paused(Occasion occasion) {
		LocalDate due = this.secretariatDueOn;
		int left = (due != null) ? occasion.leftUntil(due) : occasion.terms().days(Term.SCREENING);
		return new Clocks(left, null, occasion.endOf(Term.CLARIFICATION));
	}

	/** The Secretariat goes on with the days that were left. */
	Clocks resumed(Occasion occasion) {
		Integer left = this.screeningDaysLeft;
		return new Clocks(null, occasion.in((left != null) ? left : occasion.terms().days(Term.SCREENING)), null);
	}

	/**
	 * The Party has longer to answer or confirm.
	 * @throws Refused {@code DATE_NOT_LATER} when that day is not later than the present
	 */
	Clocks extended(LocalDate dueOn) {
		requireLater(dueOn, this.partyDueOn);
		return new Clocks(this.screeningDaysLeft, this.secretariatDueOn, dueOn);
	}

	/**
	 * The Secretariat has longer.
	 * @throws Refused {@code DATE_NOT_LATER} when that day is not later than the present
	 */
	Clocks moved(LocalDate dueOn) {
		requireLater(dueOn, this.secretariatDueOn);
		return new Clocks(this.screeningDaysLeft, dueOn, this.partyDueOn);
	}

	private static void requireLater(LocalDate dueOn, @Nullable LocalDate due) {
		if (due != null && !dueOn.isAfter(due)) {
			throw new Refused(RequestRefusal.DATE_NOT_LATER, due);
		}
	}

	/**
	 * Requires that the Party's answer is overdue.
	 * @throws Refused {@code ANSWER_NOT_OVERDUE} when it still has time
	 */
	void requireOverdueAnswer(Occasion occasion) {
		LocalDate due = this.partyDueOn;
		if (due != null && !occasion.calendar().isOver(due)) {
			throw new Refused(RequestRefusal.ANSWER_NOT_OVERDUE, due);
		}
	}

}
