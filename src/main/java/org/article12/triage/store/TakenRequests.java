package org.article12.triage.store;

import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer has taken and not ended, from the queue. */
@Component
class TakenRequests implements OfficersWork {

	private final JdbcClient jdbc;

	TakenRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public long openRequests(PersonId officer) {
		return this.jdbc.sql("select count(*) from queue_entry where officer_id = ? and not ended")
			.param(officer.value())
			.query(Long.class)
			.single();
	}

	@Override
	public String page(PersonId officer) {
		return "/triage?officer=" + officer;
	}

}
