package org.article12.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.centres.Centre;
import org.article12.centres.CentreHistory;
import org.article12.centres.CentreHistory.Stood;
import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.article12.parties.PartyHistory;
import org.article12.routing.store.RuleBook;
import org.springframework.stereotype.Service;

/** Routing by the registers as they stood. */
@Service
public class RoutingHistory {

	private final CentreHistory centres;

	private final PartyHistory parties;

	private final RuleBook rules;

	private final CalendarSettings calendar;

	private final WorkingDays days;

	RoutingHistory(CentreHistory centres, PartyHistory parties, RuleBook rules, CalendarSettings calendar,
			WorkingDays days) {
		this.centres = centres;
		this.parties = parties;
		this.rules = rules;
		this.calendar = calendar;
		this.days = days;
	}

	/** The registers as they stood when a day had ended. */
	public RegistersThen asOf(LocalDate day) {
		return before(day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant());
	}

	/** The registers as they stood before a moment, on its day. */
	public RegistersThen before(Instant moment) {
		// At midnight the day before has just ended.
		LocalDate day = this.days.dayOf(moment.minusNanos(1));
		List<Centre> then = this.centres.before(moment).stream().map(Stood::centre).toList();
		return new RegistersThen(day, then, this.rules.before(moment),
				(party) -> this.parties.before(party, day, moment));
	}

}
