package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueueRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests that an officer has chosen from the queue. */
@Component
public class ChosenRequests {

	private final JdbcClient jdbc;

	private final Queue queue;

	private final Requests requests;

	ChosenRequests(JdbcClient jdbc, Queue queue, Requests requests) {
		this.jdbc = jdbc;
		this.queue = queue;
		this.requests = requests;
	}

	/** The first requests of a filter in an order. */
	public List<RequestReference> matching(QueueFilter filter, QueueSort sort, int most) {
		return this.queue.page(filter, sort, 1, most).rows().items().stream().map(QueueRow::reference).toList();
	}

	/**
	 * Requests as they stand, in the order in which they are named; of what was never
	 * submitted there is none.
	 */
	public Map<RequestReference, RequestRecord> of(Collection<RequestReference> references) {
		if (references.isEmpty()) {
			return Map.of();
		}
		List<RequestId> ids = new ArrayList<>();
		this.jdbc.sql("select request_id from queue_entry where reference = any(?)")
			.param(references.stream().map(RequestReference::value).toArray(String[]::new))
			.query(UUID.class)
			.list()
			.forEach((id) -> ids.add(new RequestId(id)));
		Map<RequestReference, RequestRecord> found = new LinkedHashMap<>();
		this.requests.submitted(ids).values().forEach((record) -> found.put(record.reference(), record));
		Map<RequestReference, RequestRecord> ordered = new LinkedHashMap<>();
		references.forEach((reference) -> {
			RequestRecord record = found.get(reference);
			if (record != null) {
				ordered.put(reference, record);
			}
		});
		return ordered;
	}

}
