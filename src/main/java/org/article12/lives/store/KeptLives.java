package org.article12.lives.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.article12.lives.Life;
import org.article12.requests.Chronicle;
import org.article12.requests.Recorded;
import org.article12.requests.RequestId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps lives as they were folded last, a few minutes behind the histories at most. Who
 * reads folds himself what is not kept yet.
 */
@Component
class KeptLives {

	/** How many entries are taken in at once, and so how long a transaction takes. */
	private static final int ENTRIES_AT_ONCE = 2_000;

	private final Chronicle chronicle;

	private final LivesFold fold;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final TransactionOperations transactions;

	KeptLives(Chronicle chronicle, LivesFold fold, JdbcClient jdbc, JdbcTemplate batches,
			TransactionOperations transactions) {
		this.chronicle = chronicle;
		this.fold = fold;
		this.jdbc = jdbc;
		this.batches = batches;
		this.transactions = transactions;
	}

	/** Takes in what became known since the last time. */
	void follow() {
		this.chronicle.settle();
		while (Boolean.TRUE.equals(this.transactions.execute((_) -> goOn()))) {
			// Each time a transaction of its own.
		}
	}

	/** Keeps all of them anew, whatever is kept. */
	@Transactional
	void forget() {
		// Whoever reads meanwhile still sees what he began with, which truncating would
		// not leave.
		this.jdbc.sql("delete from kept_life").update();
		this.jdbc.sql("update kept_lives set up_to = 0, version = ?").param(LifeWriter.VERSION).update();
	}

	private boolean goOn() {
		long kept = lock();
		long next = this.jdbc
			.sql("select coalesce(max(sequence), 0) from entry_numbered where sequence > ? and sequence <= ?")
			.params(kept, kept + ENTRIES_AT_ONCE)
			.query(Long.class)
			.single();
		if (next == 0) {
			return false;
		}
		List<RequestId> moved = this.jdbc
			.sql("select distinct request_id from entry_numbered where sequence > ? and sequence <= ?")
			.params(kept, next)
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list();
		keep(moved, next);
		this.jdbc.sql("update kept_lives set up_to = ?").param(next).update();
		return true;
	}

	/** Nobody else keeps any until the transaction ends. */
	private long lock() {
		int version = this.jdbc.sql("select version from kept_lives for update").query(Integer.class).single();
		if (version != LifeWriter.VERSION) {
			forget();
		}
		return this.jdbc.sql("select up_to from kept_lives").query(Long.class).single();
	}

	private void keep(List<RequestId> requests, long upTo) {
		List<Object[]> rows = new ArrayList<>();
		this.fold.fold(requests, upTo, (told, life) -> {
			List<Recorded> entries = told.history().entries();
			Instant ended = life.map(Life::endedAt).orElse(null);
			rows.add(new Object[] { told.request().value(), entries.getFirst().sequence(), entries.getLast().sequence(),
					life.map((one) -> Timestamp.from(one.beganAt())).orElse(null),
					(ended != null) ? Timestamp.from(ended) : null, life.map(LifeWriter::write).orElse(null) });
		});
		this.batches.batchUpdate("""
				insert into kept_life (request_id, first_sequence, last_sequence, began_at, ended_at, life)
				values (?, ?, ?, ?, ?, ?)
				on conflict (request_id) do update set last_sequence = excluded.last_sequence,
					began_at = excluded.began_at, ended_at = excluded.ended_at, life = excluded.life""", rows);
	}

}
