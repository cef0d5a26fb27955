package org.article12.requests.store;

import java.time.Clock;
import java.time.LocalDate;

import org.article12.core.CalendarSettings;
import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how the form is used, by month: neither by whom nor for which Party. Whoever
 * counts in the transaction of something greater does so last, because others who count
 * the same in the same slot, which is a connection's, wait for its end.
 */
@Component
@Transactional
public class FormCounts {

	private final JdbcClient jdbc;

	private final CalendarSettings calendar;

	private final Clock clock;

	FormCounts(JdbcClient jdbc, CalendarSettings calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Counts something that concerns no part of the form. */
	public void count(What what) {
		count(what, "");
	}

	/** Counts something that was done with a part of the form. */
	public void count(What what, Section section) {
		count(what, section.name());
	}

	/** Counts a draft that is about to be deleted, at the part that was saved last. */
	public void countDeleted(RequestId draft) {
		count(What.DELETED, this.jdbc.sql("""
				select section from section_edit where request_id = ? order by edited_at desc, section limit 1""")
			.param(draft.value())
			.query(String.class)
			.optional()
			.orElse(""));
	}

	private void count(What what, String section) {
		this.jdbc.sql("""
				insert into form_count (month, what, section, slot, times) values (?, ?, ?, pg_backend_pid() % 16, 1)
				on conflict (month, what, section, slot) do update set times = form_count.times + 1""")
			.params(month(), what.name(), section)
			.update();
	}

	private LocalDate month() {
		return LocalDate.ofInstant(this.clock.instant(), this.calendar.zone()).withDayOfMonth(1);
	}

	/** What is counted. */
	public enum What {

		/** A draft was started. */
		STARTED,
		/** A draft was deleted. */
		DELETED,
		/** A part was saved with a button. */
		SAVED,
		/** A part was saved so with something in it that cannot be submitted. */
		INCOMPLETE,
		/** A part was not saved, because somebody else had changed it meanwhile. */
		CONFLICT

	}

}
