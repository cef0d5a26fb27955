package org.article12.requests.store;

import java.util.List;

import org.article12.core.PartyCode;
import org.article12.parties.PartyWork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a Party has filed that has not ended. */
@Component
class OpenRequests implements PartyWork {

	private final JdbcClient jdbc;

	OpenRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Open> openOf(PartyCode party) {
		return this.jdbc.sql("""
				select reference, title from assistance_request
				where party_code = ? and status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED')
				order by received_on, reference""")
			.param(party.value())
			.query((row, _) -> new Open(row.getString("reference"), row.getString("title")))
			.list();
	}

}
