package org.article12.settings;

import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
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

	DateMoves(OpenDates dates, Screening screening, Offers offers, WorkingDays calendar) {
		this.dates = dates;
		this.screening = screening;
		this.offers = offers;
		this.calendar = calendar;
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
	 * Moves each date of a Party, and each by which a centre is to answer, to the next
	 * working day; its request's history says so.
	 * @param now the days off until now
	 * @param then the days off from now on
	 * @param why the reason that the record gives
	 * @return how many have moved
	 */
	@Transactional
	public int move(CurrentUser by, DaysOff now, DaysOff then, String why) {
		List<OpenDate> moving = this.dates.on(days(now, then));
		for (OpenDate date : moving) {
			LocalDate next = then.workingDayFrom(date.dueOn());
			int seen = this.dates.lastEntry(date.request());
			AssignmentId offer = date.offer();
			if (offer != null) {
				this.offers.extend(by, date.request(), seen, offer, next, why);
			}
			else {
				this.screening.extendAnswer(by, date.request(), seen, next, why);
			}
		}
		return moving.size();
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
