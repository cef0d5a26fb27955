package org.article12.requests.store;

import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each new request the next number of its Party and year. */
@Component
public class ReferenceNumbers {

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	ReferenceNumbers(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** The next reference of a Party. */
	@Transactional(propagation = Propagation.MANDATORY)
	public RequestReference next(PartyCode party) {
		LocalDate today = this.calendar.today();
		int number = this.jdbc.sql("""
				insert into reference_counter (party_code, year, last_number) values (?, ?, 1)
				on conflict (party_code, year) do update set last_number = reference_counter.last_number + 1
				returning last_number""").params(party.value(), today.getYear()).query(Integer.class).single();
		return RequestReference.of(party, today.getYear(), number);
	}

}
