package org.article12.parties.store;

import org.article12.core.CalendarSettings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets lists that the database makes show each Party as it stands on the Secretariat's
 * day.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartyCalendar implements ApplicationRunner {

	private final JdbcClient jdbc;

	private final CalendarSettings calendar;

	PartyCalendar(JdbcClient jdbc, CalendarSettings calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.jdbc.sql("update party_calendar set zone = :zone where zone <> :zone")
			.param("zone", this.calendar.zone().getId())
			.update();
	}

}
