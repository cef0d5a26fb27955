package org.article12.triage.store;

import java.util.List;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.triage.WeeklyViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on which day somebody gets a view by mail. */
@Component
public class WeeklyTurns {

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	WeeklyTurns(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** What is to go out by now. */
	public List<WeeklyViews.Due> due() {
		return this.jdbc.sql(
				"select view_id, person_id from queue_view_mail where next_on <= ? order by next_on, view_id, person_id")
			.param(this.calendar.today())
			.query((row, _) -> new WeeklyViews.Due(row.getObject(1, UUID.class),
					new PersonId(row.getObject(2, UUID.class))))
			.list();
	}

	/** Takes one of them, and moves it on by whole weeks; not when it was taken. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean take(WeeklyViews.Due due) {
		return this.jdbc.sql("""
				update queue_view_mail set next_on = next_on + 7 * ((cast(:today as date) - next_on) / 7 + 1)
				where view_id = :view and person_id = :person and next_on <= :today""")
			.param("today", this.calendar.today())
			.param("view", due.view())
			.param("person", due.person().value())
			.update() > 0;
	}

	/** Nobody gets it any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(WeeklyViews.Due due) {
		this.jdbc.sql("delete from queue_view_mail where view_id = ? and person_id = ?")
			.params(due.view(), due.person().value())
			.update();
	}

}
