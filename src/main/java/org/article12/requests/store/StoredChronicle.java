package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.requests.Answers;
import org.article12.requests.Chronicle;
import org.article12.requests.History;
import org.article12.requests.Recorded;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads histories in the order that {@code history_order} keeps, and numbers what that
 * does not have yet: in a transaction of its own, so that it sees all that is committed,
 * and no act ever waits for another's number.
 */
@Component
class StoredChronicle implements Chronicle {

	private static final String SELECT = "select o.sequence, o.recorded_at, o.request_id, " + HistoryStore.COLUMNS
			+ " from history_order o join history_entry e on e.request_id = o.request_id and e.number = o.number ";

	private final JdbcClient jdbc;

	private final TransactionTemplate alone;

	StoredChronicle(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	public long lastBefore(Instant moment) {
		Timestamp before = Timestamp.from(moment);
		if (this.jdbc.sql("select settled_at < ? from history_head").param(before).query(Boolean.class).single()) {
			close();
		}
		return this.jdbc.sql("select coalesce((select max(sequence) from history_order where recorded_at < ?), 0)")
			.param(before)
			.query(Long.class)
			.single();
	}

	@Override
	public List<Recorded> after(long sequence, int atMost) {
		settle();
		return this.jdbc.sql(SELECT + "where o.sequence > ? order by o.sequence limit ?")
			.params(sequence, atMost)
			.query(StoredChronicle::read)
			.list();
	}

	@Override
	public History of(RequestId request) {
		settle();
		return new History(this.jdbc.sql(SELECT + "where o.request_id = ? order by o.number")
			.param(request.value())
			.query(StoredChronicle::read)
			.list());
	}

	@Override
	public List<Told> of(Collection<RequestId> requests, long upTo) {
		UUID[] ids = requests.stream().map(RequestId::value).toArray(UUID[]::new);
		Map<UUID, List<Recorded>> entries = new TreeMap<>();
		this.jdbc.sql(SELECT + "where o.request_id = any(?) and o.sequence <= ? order by o.request_id, o.number")
			.params(ids, upTo)
			.query((row) -> {
				entries.computeIfAbsent(row.getObject("request_id", UUID.class), (_) -> new ArrayList<>())
					.add(read(row, 0));
			});
		Map<UUID, List<Answers>> answers = new HashMap<>();
		this.jdbc.sql(
				"select request_id, answers from request_submission where request_id = any(?) order by request_id, number")
			.param(ids)
			.query((row) -> {
				answers.computeIfAbsent(row.getObject("request_id", UUID.class), (_) -> new ArrayList<>())
					.add(AnswersColumn.read(row.getString("answers")));
			});
		List<Told> told = new ArrayList<>();
		this.jdbc.sql("select id, reference, party_code from assistance_request where id = any(?) order by id")
			.param(ids)
			.query((row) -> {
				UUID id = row.getObject("id", UUID.class);
				List<Recorded> known = entries.get(id);
				if (known != null) {
					told.add(new Told(new RequestId(id), new RequestReference(row.getString("reference")),
							new PartyCode(row.getString("party_code")), new History(known),
							answers.getOrDefault(id, List.of())));
				}
			});
		return told;
	}

	@Override
	public void settle() {
		if (this.jdbc.sql("select exists (select from history_unnumbered)").query(Boolean.class).single()) {
			close();
		}
	}

	/**
	 * Numbers what is committed, and lets nothing that comes later count as earlier.
	 */
	private void close() {
		this.alone.executeWithoutResult((_) -> this.jdbc.sql("select settle_history()").query((row) -> {
		}));
	}

	private static Recorded read(ResultSet row, int index) throws SQLException {
		return new Recorded(row.getLong("sequence"), row.getTimestamp("recorded_at").toInstant(),
				new RequestId(row.getObject("request_id", UUID.class)), HistoryStore.read(row, index));
	}

}
