package org.article12.progress.web;

import java.time.LocalDate;

import org.article12.core.WorkingDays;
import org.article12.core.web.Formats;
import org.article12.lives.Lives;
import org.springframework.stereotype.Component;

/**
 * The dates that are offered first: the two years between meetings, up to the end of the
 * last month; as known at the end of yesterday, whose record changes no more, or today
 * where nothing was on record by then.
 */
@Component
class UsualDates {

	private static final int YEARS = 2;

	private final WorkingDays calendar;

	private final Lives lives;

	private final Formats formats;

	UsualDates(WorkingDays calendar, Lives lives, Formats formats) {
		this.calendar = calendar;
		this.lives = lives;
		this.formats = formats;
	}

	PeriodForm form() {
		LocalDate today = this.calendar.today();
		LocalDate yesterday = today.minusDays(1);
		LocalDate month = today.withDayOfMonth(1);
		boolean wasKnown = this.lives.firstKnown().filter((first) -> !first.isAfter(yesterday)).isPresent();
		return new PeriodForm(this.formats.date(month.minusYears(YEARS)), this.formats.date(month.minusDays(1)),
				this.formats.date(wasKnown ? yesterday : today));
	}

	/** Whether a day has not ended, so that what is on record by its end can change. */
	boolean isNotOver(LocalDate day) {
		return !day.isBefore(this.calendar.today());
	}

}
