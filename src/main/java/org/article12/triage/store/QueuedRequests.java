package org.article12.triage.store;

import java.util.List;
import java.util.UUID;

import org.article12.requests.RequestId;
import org.article12.requests.RequestStatus;
import org.article12.triage.WaitingRequests;
import org.article12.triage.domain.QueueFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the queue which requests wait for centres. */
@Component
class QueuedRequests implements WaitingRequests {

	private static final String WAITING = """
			from queue_entry q where not q.ended and q.life = :routing and exists (
				select from requested_area a where a.request_id = q.request_id and a.status = 'OPEN')""";

	private static final String OLDEST_FIRST = "q.received_day, q.after_others, q.reference";

	private static final int ROUTING = QueueFilter.VISIBLE.indexOf(RequestStatus.ROUTING) + 1;

	private final JdbcClient jdbc;

	QueuedRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<RequestId> first(int most) {
		return this.jdbc.sql("select q.request_id " + WAITING + " order by " + OLDEST_FIRST + " limit :most")
			.param("routing", ROUTING)
			.param("most", most)
			.query(UUID.class)
			.list()
			.stream()
			.map(RequestId::new)
			.toList();
	}

	@Override
	public int count() {
		return this.jdbc.sql("select count(*) from (select " + WAITING + " limit :enough) waiting")
			.param("routing", ROUTING)
			.param("enough", COUNTED)
			.query(Integer.class)
			.single();
	}

}
