package org.article12.desk.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.deadlines.DailyReminder;
import org.article12.desk.ReminderDue;
import org.article12.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds officers, each once, of what they wanted to be reminded of; a day on which the
 * portal stood still is made up for. Who has left is reminded of nothing.
 */
@Component
class NoteReminders implements DailyReminder {

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final OneByOne oneByOne;

	NoteReminders(JdbcClient jdbc, WorkingDays calendar, Clock clock, ApplicationEventPublisher events,
			TransactionTemplate transaction, OneByOne oneByOne) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
		this.transaction = transaction;
		this.oneByOne = oneByOne;
	}

	@Override
	public void remind() {
		List<ReminderDue> due = this.jdbc.sql("""
				select n.request_id, n.person_id, n.remind_on from own_note n
				join officer_listed o on o.person_id = n.person_id
				where n.told_at is null and n.remind_on <= ? order by n.remind_on, n.request_id, n.person_id""")
			.param(this.calendar.today())
			.query((row, _) -> new ReminderDue(new RequestId(row.getObject("request_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class)), row.getObject("remind_on", LocalDate.class)))
			.list();
		this.oneByOne.each(Work.REMINDER, due,
				(one) -> new Subject(one.request() + ":" + one.person(), one.day().toString(), null),
				(one) -> Boolean.TRUE.equals(this.transaction.execute((_) -> remind(one))));
	}

	private boolean remind(ReminderDue reminder) {
		int written = this.jdbc.sql("""
				update own_note set told_at = :now
				where request_id = :request and person_id = :person and remind_on = :day and told_at is null""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("request", reminder.request().value())
			.param("person", reminder.person().value())
			.param("day", reminder.day())
			.update();
		if (written == 1) {
			this.events.publishEvent(reminder);
		}
		return written == 1;
	}

}
