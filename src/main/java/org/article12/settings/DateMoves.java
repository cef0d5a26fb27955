package org.article12.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.OneByOne.Tally;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.requests.Actor;
import org.article12.requests.Screening;
import org.article12.settings.domain.DateMove;
import org.article12.settings.domain.OpenDate;
import org.article12.settings.store.AskedDateMoves;
import org.article12.settings.store.OpenDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open dates off days that are no working days any more. */
@Component
public class DateMoves {

	private final OpenDates dates;

	private final Screening screening;

	private final Offers offers;

	private final WorkingDays calendar;

	private final OneByOne oneByOne;

	private final AskedDateMoves asked;

	private final CurrentUsers users;

	DateMoves(OpenDates dates, Screening screening, Offers offers, WorkingDays calendar, OneByOne oneByOne,
			AskedDateMoves asked, CurrentUsers users) {
		this.dates = dates;
		this.screening = screening;
		this.offers = offers;
		this.calendar = calendar;
		this.oneByOne = oneByOne;
		this.asked = asked;
		this.users = users;
	}

	/** What would fall on a day off when the days off change. */
	@Transactional(readOnly = true)
	public Falling falling(DaysOff now, DaysOff then) {
		List<LocalDate> days = days(now, then);
		return new Falling(this.dates.on(days), this.dates.othersOn(days));
	}

	// What has passed stays: nobody would be helped.
	private List<LocalDate> days(DaysOff now, DaysOff then) {
		return this.dates.daysFrom(this.calendar.lastDayOver().plusDays(1))
			.stream()
			.filter((day) -> now.isWorkingDay(day) && !then.isWorkingDay(day))
			.toList();
	}

	/**
	 * Asks for dates to be moved when the days off change: in the transaction that
	 * changes them, so that it is done even where the portal ends before it has begun.
	 * @param id what {@link #carryOut} calls it once the change is committed
	 * @param why the reason that the record gives
	 * @return how many dates there are to move
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int ask(UUID id, CurrentUser by, DaysOff now, DaysOff then, String why) {
		List<LocalDate> days = days(now, then);
		int dates = this.dates.on(days).size();
		if (dates > 0) {
			this.asked.add(new DateMove(id, by.id(), by.membership().id(), days, why));
		}
		return dates;
	}

	/**
	 * Moves each date of a Party, of the Secretariat, and each by which a centre is to
	 * answer, to the next working day; its request's history says so. One that cannot be
	 * moved holds up none of the others, an administrator hears of it, and it is tried
	 * again until its day is over.
	 */
	public void carryOut(UUID id) {
		this.asked.find(id).ifPresent(this::carryOut);
	}

	private void carryOut(DateMove move) {
		List<LocalDate> days = move.days()
			.stream()
			.filter((day) -> !this.calendar.isWorkingDay(day) && !this.calendar.isOver(day))
			.toList();
		Tally tally = this.oneByOne.each(Work.DATE_MOVE, this.dates.on(days), DateMoves::subject, (date) -> {
			move(by(move), date, this.calendar.after(date.dueOn(), 0), move.why());
			return true;
		});
		if (tally.failed() == 0) {
			this.asked.done(move);
		}
	}

	/** Carries out what was cut off, or could not be done the last time. */
	void takeUpAgain() {
		this.asked.takeCutOff().forEach(this::carryOut);
	}

	private CurrentUser by(DateMove move) {
		return this.users.find(move.person(), move.membership())
			.orElseThrow(() -> new IllegalStateException("Whoever asked for " + move.id() + " is not active any more"));
	}

	private void move(CurrentUser by, OpenDate date, LocalDate next, String why) {
		int seen = this.dates.lastEntry(date.request());
		AssignmentId offer = date.offer();
		if (offer != null) {
			this.offers.extend(by, date.request(), seen, offer, next, why);
		}
		else if (date.actor() == Actor.SECRETARIAT) {
			this.screening.moveDate(by, date.request(), seen, next, why);
		}
		else {
			this.screening.extendAnswer(by, date.request(), seen, next, why);
		}
	}

	private static Subject subject(OpenDate date) {
		String reference = date.request().value();
		return new Subject("date:" + reference + ":" + date.dueOn() + ":" + date.offer(), reference,
				"/triage/" + reference);
	}

	/**
	 * Dates that fall on a day off.
	 *
	 * @param movable those that can be moved
	 * @param others how many others there are: steps of work that a centre agreed with
	 * the Party
	 */
	public record Falling(List<OpenDate> movable, int others) {

		public Falling {
			movable = List.copyOf(movable);
		}

	}

}
