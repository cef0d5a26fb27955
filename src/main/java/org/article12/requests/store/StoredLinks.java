package org.article12.requests.store;

import java.util.List;

import org.article12.core.PartyCode;
import org.article12.requests.LinkedRequest;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLinks;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads links from the database. */
@Component
class StoredLinks implements RequestLinks {

	private final JdbcClient jdbc;

	StoredLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Bean
	static RequestExtra linkedExtra() {
		return LINKED;
	}

	@Override
	public List<LinkedRequest> of(RequestId request) {
		return this.jdbc.sql("""
				select r.reference, r.party_code, r.title, r.status, l.linked_at, l.linked_by_name, l.words
				from (select other_id as id, linked_at, linked_by_name, words from request_link where request_id = :id
					union all
					select request_id, linked_at, linked_by_name, words from request_link where other_id = :id) l
				join assistance_request r on r.id = l.id
				order by l.linked_at, r.reference""")
			.param("id", request.value())
			.query((row, _) -> new LinkedRequest(new RequestReference(row.getString("reference")),
					new PartyCode(row.getString("party_code")), row.getString("title"),
					RequestStatus.valueOf(row.getString("status")), row.getTimestamp("linked_at").toInstant(),
					row.getString("linked_by_name"), row.getString("words")))
			.list();
	}

}
