package org.article12.settings;

import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.requests.Screening;
import org.article12.settings.domain.OpenDate;
import org.article12.settings.store.OpenDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves open dates off days that are no working days any more. */
@Component
public class DateMoves {

	private final OpenDates dates;

	private final Screening screening;

	private final Offers offers;

	private final WorkingDays calendar;

	private final OneByOne oneByOne;

	DateMoves(OpenDates dates, Screening screening, Offers offers, WorkingDays calendar, OneByOne oneByOne) {
		this.dates = dates;
		this.screening = screening;
		this.offers = offers;
		this.calendar = calendar;
		this.oneByOne = oneByOne;
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

	/** The dates that are to be moved when the days off change. */
	@Transactional(readOnly = true)
	public List<OpenDate> moving(DaysOff now, DaysOff then) {
		return this.dates.on(days(now, then));
	}

	/**
	 * Moves each date of a Party, and each by which a centre is to answer, to the next
	 * working day; its request's history says so. One that cannot be moved any more holds
	 * up none of the others, and an administrator hears of it.
	 * @param moving what {@link #moving} found before the days off changed
	 * @param then the days off from now on
	 * @param why the reason that the record gives
	 */
	public void move(CurrentUser by, List<OpenDate> moving, DaysOff then, String why) {
		this.oneByOne.each(Work.DATE_MOVE, moving, DateMoves::subject, (date) -> {
			move(by, date, then.workingDayFrom(date.dueOn()), why);
			return true;
		});
	}

	private void move(CurrentUser by, OpenDate date, LocalDate next, String why) {
		int seen = this.dates.lastEntry(date.request());
		AssignmentId offer = date.offer();
		if (offer != null) {
			this.offers.extend(by, date.request(), seen, offer, next, why);
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
	 * @param others how many others there are: the Secretariat's own, and steps of work
	 * that a centre agreed with the Party
	 */
	public record Falling(List<OpenDate> movable, int others) {

		public Falling {
			movable = List.copyOf(movable);
		}

	}

}
