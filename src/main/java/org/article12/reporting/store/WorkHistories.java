package org.article12.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.Centres;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.reporting.domain.WorkFact;
import org.article12.reporting.domain.WorkHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the work of centres from what was done on assignments, with one statement however
 * much there is. An assignment is open from its offer until it ends or its delivery is
 * reported, and again from a dispute until the next report.
 */
@Component
public class WorkHistories {

	private static final String FACTS = """
			with fact (centre_code, at, offers, accepted, declined, unanswered, recent, opened) as (
				select centre_code, offered_at, 1, 0, 0, 0, 0, 1 from assignment_listed
				union all
				-- What was taken back unanswered has its end for an answer.
				select centre_code, answered_at, 0,
					case when status in ('ACCEPTED', 'REPORTED', 'CONFIRMED')
						or status = 'CANCELLED' and answered_at < cancelled_at then 1 else 0 end,
					case when status = 'DECLINED' then 1 else 0 end, case when status = 'EXPIRED' then 1 else 0 end,
					case when status in ('DECLINED', 'EXPIRED') then 0 else 1 end, 0
				from assignment_listed where answered_at is not null
				union all
				select centre_code,
					coalesce(case when status = 'CANCELLED' then cancelled_at end, answered_at, offered_at), 0, 0, 0, 0, 0, -1
				from assignment_listed where status in ('DECLINED', 'EXPIRED', 'CANCELLED')
				union all
				select a.centre_code, w.at, 0, 0, 0, 0, 0, case w.act when 'DISPUTE' then 1 else -1 end
				from work_listed w join assignment_listed a on a.id = w.assignment_id
				where w.act in ('REPORT_DELIVERY', 'DISPUTE'))
			select centre_code, cast(date_trunc('month', at at time zone :zone) as date) as month, sum(offers) as offers,
				sum(accepted) as accepted, sum(declined) as declined, sum(unanswered) as unanswered, sum(recent) as recent, sum(opened) as opened
			from fact group by centre_code, month""";

	private final JdbcClient jdbc;

	private final Centres centres;

	private final CentreLoad load;

	private final CalendarSettings settings;

	private final WorkingDays calendar;

	WorkHistories(JdbcClient jdbc, Centres centres, CentreLoad load, CalendarSettings settings, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.centres = centres;
		this.load = load;
		this.settings = settings;
		this.calendar = calendar;
	}

	/** The whole history as of now. */
	@Transactional(readOnly = true)
	public WorkHistory read() {
		Map<CentreCode, Integer> recent = new HashMap<>();
		this.load.tracks().forEach((centre, track) -> recent.put(centre, track.recentWork()));
		List<WorkFact> facts = this.jdbc.sql(FACTS)
			.param("zone", this.settings.zone().getId())
			.query((row, _) -> fact(row))
			.list();
		return new WorkHistory(this.centres.all().stream().map(Centre::code).toList(), facts,
				YearMonth.from(this.calendar.today()), recent);
	}

	private static WorkFact fact(ResultSet row) throws SQLException {
		return new WorkFact(new CentreCode(row.getString("centre_code")),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("offers"), row.getInt("accepted"),
				row.getInt("declined"), row.getInt("unanswered"), row.getInt("recent"), row.getInt("opened"));
	}

}
